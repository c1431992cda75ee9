using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Bot.Reading.Files;

/// <summary>
/// A PDF with a text layer: its lines in reading order, put together to paragraphs. Page numbers and what repeats at the
/// head or foot of the pages is left out. Letters that old fonts map wrongly (ƣ for ư, Ð for Đ) are repaired, and text of
/// the encodings before Unicode is converted; nothing else is changed.
/// </summary>
internal static class PdfFile
{
    private const int MaximumPages = 500;
    private const int MostLetters = 3_000_000;

    // A picture of a page carries a few letters at most, such as the line that a scanner or a digital signature adds.
    private const int FewestLettersOfPage = 40;
    private const int StackSize = 32 * 1024 * 1024;
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(50);

    /// <summary>Opens a file that starts like a PDF.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FileOutcome Open(byte[] content, CancellationToken cancellationToken)
    {
        // The library can't be interrupted, and descends into what it reads. On a thread of its own a hostile file ends at
        // the time limit, at the next page or stream, and has a stack deeper than the depth that the options allow.
        FileOutcome outcome = new FileOutcome.Refused(RefusalReason.TooLarge);
        var budget = new PdfBudget();
        var worker = new Thread(() => outcome = OpenWithin(content, budget), StackSize) { IsBackground = true, Name = "PDF" };
        worker.Start();
        for (var waited = TimeSpan.Zero; waited < LongestReading; waited += Slice)
        {
            if (worker.Join(Slice))
                return outcome;

            if (!cancellationToken.IsCancellationRequested)
                continue;

            budget.Stop();
            cancellationToken.ThrowIfCancellationRequested();
        }

        budget.Stop();
        return new FileOutcome.Refused(RefusalReason.TooLarge);
    }

    private static FileOutcome OpenWithin(byte[] content, PdfBudget budget)
    {
        try
        {
            return Read(content, budget);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new FileOutcome.Refused(RefusalReason.Protected);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library answers a broken file with exceptions of many types; beyond the budget any may come of ours.
            return new FileOutcome.Refused(budget.IsSpent ? RefusalReason.TooLarge : RefusalReason.Damaged);
        }
    }

    private static FileOutcome Read(byte[] content, PdfBudget budget)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = 100,
            FilterProvider = new PdfFilters(budget),
        };
        using var document = PdfDocument.Open(content, options);
        if (document.NumberOfPages > MaximumPages)
            return new FileOutcome.Refused(RefusalReason.TooLarge);

        var pages = new List<PdfPage>();
        var letters = 0;
        var drawn = false;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.Check();
            var page = document.GetPage(number);
            letters += page.Letters.Count;
            if (letters > MostLetters)
                return new FileOutcome.Refused(RefusalReason.TooLarge);

            drawn |= page.NumberOfImages > 0 || page.Paths.Count > 0;
            pages.Add(PdfPage.From(page));
        }

        if (budget.IsSpent)
            return new FileOutcome.Refused(RefusalReason.TooLarge);

        return Outcome(pages, letters, drawn);
    }

    private static FileOutcome Outcome(List<PdfPage> pages, int letters, bool drawn)
    {
        if (letters < FewestLettersOfPage * pages.Count && drawn)
            return new FileOutcome.Refused(RefusalReason.Scanned);

        PdfMargins.Remove(pages);
        var text = PdfParagraphs.Write(pages);
        if (string.IsNullOrWhiteSpace(text))
            return new FileOutcome.Refused(drawn ? RefusalReason.Scanned : RefusalReason.Empty);

        return new FileOutcome.Opened(DirectiveText.From(Repaired(text)));
    }

    private static string Repaired(string text) =>
        VietnameseRepair.OfOldFonts(text).Replace('ƣ', 'ư').Replace('Ƣ', 'Ư').Replace('Ð', 'Đ').Replace('ð', 'đ');
}

namespace Bot.Questions;

/// <summary>How far the words of an assignment cover a topic: accents as they were typed, phrases before single words.</summary>
internal sealed class TopicScore(Topic topic)
{
    // What only the document's subject or the item's heading says counts nearly as much: the duty stands under it.
    private const double FromHeading = 0.97;

    // A syllable alone may belong to another word: "xã" in "xã hội".
    private const double SyllableAlone = 0.5;

    private const double SyllableAloneMarked = 0.7;

    private const double Slip = 0.8;

    private readonly IReadOnlyList<Concept> _concepts = topic.Concepts;

    /// <summary>
    /// The share of the topic that is covered, 0 to 1; the share that the duty itself covers; the share that it and its heading cover; and of what the document's subject does not
    /// say already the share that the duty and its heading cover: what tells the assignments of one document apart.
    /// </summary>
    public (double Covered, double InDuty, double Own, double Telling) Of(IndexRow row)
    {
        var duty = new Field(row.Duty);
        var heading = new Field(row.Context);
        var subject = new Field(row.Subject);
        double covered = 0;
        double inDuty = 0;
        double all = 0;
        double own = 0;
        double telling = 0;
        double toTell = 0;
        var nameMissing = false;
        for (var i = 0; i < _concepts.Count; i++)
        {
            var weight = _concepts[i].Weight;
            var best = Cover(duty, i);
            inDuty += weight * best;
            best = Math.Max(best, FromHeading * Cover(heading, i));
            own += weight * best;
            var general = FromHeading * Cover(subject, i);
            if (general < SyllableAlone)
            {
                telling += weight * best;
                toTell += weight;
            }

            best = Math.Max(best, general);
            covered += weight * best;
            all += weight;
            nameMissing |= _concepts[i].IsName && best == 0;
        }

        var share = all == 0 ? 0 : covered / all;
        return (nameMissing ? share * 0.6 : share, all == 0 ? 0 : inDuty / all, all == 0 ? 0 : own / all, toTell == 0 ? 1 : telling / toTell);
    }

    private double Cover(Field field, int at)
    {
        var concept = _concepts[at];
        if (field.Words.Length == 0)
        {
            return 0;
        }

        for (var way = 0; way < concept.Ways.Count; way++)
        {
            var words = concept.Ways[way];
            if (words.Count > 1 || concept.Ways.Count > 1 || concept.IsName)
            {
                if (field.Has(words, exact: true) || (words.Count > 1 && way == 0 && field.Has(words, exact: false)))
                {
                    return way == 0 ? 1 : 0.9;
                }
            }
        }

        if (concept.Ways.Count > 1 || concept.Ways[0].Count > 1)
        {
            return 0;
        }

        var word = concept.Ways[0][0];
        var paired = false;
        if (concept.JoinsNext && at + 1 < _concepts.Count)
        {
            paired = true;
            if (field.Has([word, _concepts[at + 1].Ways[0][0]], exact: false))
            {
                return 1;
            }
        }

        if (at > 0 && _concepts[at - 1].JoinsNext)
        {
            paired = true;
            if (field.Has([_concepts[at - 1].Ways[0][^1], word], exact: false))
            {
                return 1;
            }
        }

        if (!field.Has([word], exact: true))
        {
            // A slip of typing beside a word that stands there: "lá chắng số" for "lá chắn số".
            return (concept.JoinsNext && at + 1 < _concepts.Count && field.HasNearly(word.Base, _concepts[at + 1].Ways[0][0].Base, before: false))
                || (at > 0 && _concepts[at - 1].JoinsNext && field.HasNearly(word.Base, _concepts[at - 1].Ways[0][^1].Base, before: true)) ? Slip : 0;
        }

        return !paired ? (word.HasMarks ? 1 : 0.9) : word.HasMarks ? SyllableAloneMarked : SyllableAlone;
    }

    /// <summary>A text of the index with its folded form.</summary>
    private readonly struct Field
    {
        private readonly string _folded;

        public Field(string words)
        {
            Words = words;
            _folded = words.Length == 0 ? "" : QuestionWord.Fold(words);
        }

        public string Words { get; }

        /// <summary>Whether the words stand there one after the other; with their marks where exact is asked.</summary>
        public bool Has(IReadOnlyList<Syllable> words, bool exact)
        {
            var wanted = words.Count == 1 ? words[0].Base : string.Join(' ', words.Select(word => word.Base));
            for (var at = _folded.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = _folded.IndexOf(wanted, at + 1, StringComparison.Ordinal))
            {
                var end = at + wanted.Length;
                if ((at == 0 || _folded[at - 1] == ' ') && (end == _folded.Length || _folded[end] == ' ') && (!exact || MarksAgree(words, at)))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Whether a word with one letter more, less or swapped stands beside the neighbour.</summary>
        public bool HasNearly(string word, string neighbour, bool before)
        {
            if (word.Length < 3)
            {
                return false;
            }

            for (var at = _folded.IndexOf(neighbour, StringComparison.Ordinal); at >= 0; at = _folded.IndexOf(neighbour, at + 1, StringComparison.Ordinal))
            {
                var end = at + neighbour.Length;
                if ((at > 0 && _folded[at - 1] != ' ') || (end < _folded.Length && _folded[end] != ' '))
                {
                    continue;
                }

                var beside = before ? Next(end + 1) : Last(at - 1);
                if (beside.Length > 2 && (beside.Length != word.Length || word.Length > 3) && EditDistance.Between(beside, word, 1) == 1)
                {
                    return true;
                }
            }

            return false;
        }

        private ReadOnlySpan<char> Next(int from)
        {
            if (from >= _folded.Length)
            {
                return [];
            }

            var end = _folded.IndexOf(' ', from);
            return _folded.AsSpan(from, (end < 0 ? _folded.Length : end) - from);
        }

        private ReadOnlySpan<char> Last(int end) => end <= 0 ? [] : _folded.AsSpan(_folded.LastIndexOf(' ', end - 1) + 1, end - _folded.LastIndexOf(' ', end - 1) - 1);

        private bool MarksAgree(IReadOnlyList<Syllable> words, int at)
        {
            foreach (var word in words)
            {
                if (!word.CanMean(Syllable.Of(Words.AsSpan(at, word.Base.Length))))
                {
                    return false;
                }

                at += word.Base.Length + 1;
            }

            return true;
        }
    }
}

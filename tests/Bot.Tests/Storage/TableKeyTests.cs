using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class TableKeyTests
{
    private const string Odd = "/\\#?%~!'\"+& .-_;:|\t\n\0\u007f\u0085\u009f\ud83d\ude00\udc00\ud800\ufffe\uffff\ufeff\u200b";

    /// <summary>Short texts of letters and, half of the time, of characters that some part of the way might refuse or change.</summary>
    internal static IEnumerable<string> Texts(int count)
    {
        var random = new Random(4614);
        for (var i = 0; i < count; i++)
        {
            yield return string.Create(random.Next(1, 12), random, static (text, random) =>
            {
                for (var at = 0; at < text.Length; at++)
                    text[at] = random.Next(2) == 0 ? Odd[random.Next(Odd.Length)] : "aZ09ắĐữ"[random.Next(7)];
            });
        }
    }

    [Fact]
    public void Any_text_comes_back_from_its_key()
    {
        foreach (var text in Texts(20_000))
            TableKey.Decode(TableKey.Encode(text)).ShouldBe(text);
    }

    [Fact]
    public void Different_lists_of_texts_give_different_keys()
    {
        string[][] lists = [[], ["", ""], ["", "", ""], ["a", "b"], ["a!b"], ["a", "", "b"], ["a~0021b"], ["a~", "b"], ["ab"]];
        lists.Select(list => TableKey.Join(list)).Distinct().Count().ShouldBe(lists.Length);

        var random = Texts(3_000).Chunk(3).ToList();
        random.Select(list => TableKey.Join(list)).Distinct().Count().ShouldBe(random.Select(list => string.Join('\0', list.Select(TableKey.Encode))).Distinct().Count());
    }

    [Fact]
    public void The_keys_under_a_text_are_those_joined_to_it_and_no_others()
    {
        var (from, to) = TableKey.Under("a", "b");

        bool Holds(string key) => string.CompareOrdinal(key, from) >= 0 && string.CompareOrdinal(key, to) < 0;
        Holds(TableKey.Join("a", "b", "")).ShouldBeTrue();
        Holds(TableKey.Join("a", "b", "\uffffđ~")).ShouldBeTrue();
        Holds(TableKey.Join("a", "b", "c", "d")).ShouldBeTrue();
        Holds(TableKey.Join("a", "b")).ShouldBeFalse();
        Holds(TableKey.Join("a", "b1", "c")).ShouldBeFalse();
        Holds(TableKey.Join("a", "b c", "c")).ShouldBeFalse();
        Holds(TableKey.Join("a", "b\"", "c")).ShouldBeFalse();
        Holds(TableKey.Join("a", "b!", "c")).ShouldBeFalse();
    }

    [Fact]
    public void Joined_keys_are_ordered_by_their_texts()
    {
        string[] texts = ["", "1", "10", "2", "A", "AB", "a", "a-b", "ab", "b"];
        var lists = texts.SelectMany(first => texts.Select(second => (First: first, Second: second))).ToList();

        lists.OrderBy(list => TableKey.Join(list.First, list.Second), StringComparer.Ordinal)
            .ShouldBe(lists.OrderBy(list => list.First, StringComparer.Ordinal).ThenBy(list => list.Second, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("~")]
    [InlineData("~002")]
    [InlineData("~00zz")]
    public void What_is_no_key_is_an_error(string key) => Should.Throw<FormatException>(() => TableKey.Decode(key));
}

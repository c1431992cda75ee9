namespace Bot.Questions;

/// <summary>Where the names of bodies begin and end in a question, and what only looks like one.</summary>
internal sealed class NameBounds(QuestionText question)
{
    /// <summary>Words that end a body's name in a question.</summary>
    public static readonly IReadOnlySet<string> Ends = new HashSet<string>(StringComparer.Ordinal)
    {
        "duoc", "phai", "co", "can", "lam", "chu", "phoi", "thuc", "nhan", "nao", "gi", "chiu", "lo", "den", "trong", "o", "de", "ve", "theo", "la",
        "thi", "khong", "chua", "da", "dang", "se", "con", "khi", "bi", "cung", "ai", "bao", "hay", "nhu", "truoc", "sau", "sap", "qua", "het", "tham",
        "s", "must", "has", "have", "had", "is", "are", "was", "were", "do", "does", "did", "to", "asked", "told", "assigned", "responsible", "by", "before",
        "about", "on", "this", "next", "lead", "coordinate", "should", "need", "needs", "due", "task", "tasks", "duties", "supposed", "take", "takes",
    };

    private readonly IReadOnlyList<QuestionWord> _words = question.Words;

    /// <summary>Whether a place is another body's: "Đảng ủy phường Chiềng Lề" is not the committee of that ward.</summary>
    public bool IsOfAnotherBody(int start) =>
        start > 1 && !question.IsClaimed(start - 1) && !_words[start].AfterStop
        && ($"{_words[start - 2].Base} {_words[start - 1].Base}" is "dang uy" or "cong an" or "y te" or "quan su" or "mat tran" or "dong nhan" or "nong dan" or "phu nu" or "chien binh" or "thanh nien" or "van hoa" or "nhan dan" && !question.Follows(start - 4, ["uy", "ban", "nhan", "dan"]) || _words[start - 1].Base == "hdnd");

    /// <summary>Whether one word can name a body. One word names a body only as a short form: "SYT", "stnmt"; never "cat" or "gi".</summary>
    public bool IsShortForm(int word)
    {
        var letters = _words[word].Base;
        var shouting = _words.All(other => other.AllCapitals || other.Text.Length < 2);
        return letters.Length > 5 || (_words[word].AllCapitals && !shouting) || (letters.Length > 2 && !TypingKeys.IsPossible(letters) && !EnglishWords.IsCommon(letters));
    }

    /// <summary>Whether a short form is part of a longer name: "QLTT" in "đội QLTT số 4".</summary>
    public bool IsPartOfName(int word) =>
        word > 0 && !_words[word].AfterStop && !question.IsClaimed(word - 1) && _words[word - 1].Base is "doi" or "tram" or "hat" or "chi" or "don" or "phong" or "cuc" or "vien";

    /// <summary>Whether the asker's own place follows: "phòng văn hóa huyện mình", "sở văn hóa tỉnh ta".</summary>
    public bool IsOwnPlace(int at) =>
        _words[at].Base is "tinh" or "huyen" or "xa" or "phuong" or "quan" && at + 1 < _words.Count && _words[at + 1].Base is "minh" or "ta" or "nha";

    /// <summary>Whether a name can't go on with a word.</summary>
    public bool EndsName(int at) => _words[at].AfterStop || Ends.Contains(_words[at].Base);
}

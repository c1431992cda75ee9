using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads what may stand after the name of a body: its number, its region, the levels and ranks that it stands for.</summary>
internal sealed class NameSuffixReader(TokenText text, PlaceReader places)
{
    /// <summary>Reads further levels: "Ban Chỉ huy Phòng thủ dân sự | cấp tỉnh, cấp xã": one at each.</summary>
    public bool Levels(int from, ref int end, int limit)
    {
        if (text[from].Word != Lexicon.Level)
        {
            return false;
        }

        var start = end;
        while ((text[end].Is(',') || text[end].Word == Lexicon.And) && text[end + 1].Word == Lexicon.Level && Lexicon.Ranks.Match(text, end + 2, limit, out var after, out _))
        {
            end = after;
        }

        return end > start;
    }

    /// <summary>Reads further ranks of places: "Công an phường | , xã, đặc khu".</summary>
    public bool FurtherRanks(int at, int limit, out int end)
    {
        end = at;
        while ((text[end].Is(',') || text[end].Word == Lexicon.And) && Lexicon.Ranks.Match(text, end + 1, limit, out var after, out _) && !text[end + 1].Capital && !(text[after].IsWord && text[after].Capital))
        {
            end = after;
        }

        return end > at;
    }

    /// <summary>Reads a number or a region: "Kho bạc Nhà nước | khu vực XIV", "… | Chi nhánh Khu vực 5", "Ban Quản lý dự án … | số 2".</summary>
    public bool Numbered(int at, int limit, out int end)
    {
        end = at;
        var index = at;
        if (text[at - 1].Word == Lexicon.RegionLast && Number(at))
        {
            end = at + 1;
            return true;
        }

        if (text[index].Word == Lexicon.Branch && text[index + 1].Word == Lexicon.BranchLast)
        {
            index += 2;
            if (Lexicon.Ranks.Match(text, index, limit, out _, out _) && places.Read(index, limit, AgencyLevel.Provincial) is { Plural: null } place && place.End > index)
            {
                end = place.End;
                return true;
            }
        }

        if (text[index].Word == Lexicon.Zone && Number(index + 1))
        {
            end = index + 2;
            return true;
        }

        if (text[index].Word == Lexicon.Region && text[index + 1].Word == Lexicon.RegionLast)
        {
            index += 2;
        }
        else if (text[index].Word == Lexicon.Numbered && index == at)
        {
            index++;
        }
        else
        {
            return false;
        }

        // "Ban Quản lý dự án … | khu vực Ninh Kiều"
        if (index == at + 2 && text[at].Word == Lexicon.Region && index < limit && text[index].IsWord && text[index].Capital && !text[index].LineStart && !Number(index) && !Lexicon.BodyAt(text, index, limit))
        {
            end = places.NameEnd(index, limit);
            return true;
        }

        if (index >= limit || !Number(index))
        {
            return false;
        }

        end = index + 1;
        return true;
    }

    private bool Number(int at) =>
        text[at].IsNumber || (text[at].Capital && Lexicon.RomanValue(text.Text.AsSpan(text[at].Start, text[at].End - text[at].Start)) > 0);
}

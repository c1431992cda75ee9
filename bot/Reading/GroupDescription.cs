using System.Text;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads what describes a group's noun: tails of the lexicon ("có liên quan"), "thuộc …", "trên địa bàn …", or plain words up to a word of
/// duty.
/// </summary>
internal sealed class GroupDescription(TokenText text, Home home, PlaceReader places, ProperNameReader names, BodyReader reader)
{
    /// <summary>What belongs to a noun: tails of the lexicon, "thuộc …", or plain words up to a word of duty.</summary>
    public string Read(ref int end, int limit, ref bool elsewhere)
    {
        var shown = new StringBuilder();
        for (var rounds = 0; rounds < 6 && end < limit; rounds++)
        {
            if (text[end].LineStart && text[end].Capital && !text[end].Upper && Lexicon.DutyAt(text, end, limit, out _, out _))
            {
                break;
            }

            // "các đơn vị liên quan | xây dựng tài liệu": the group is told who it is; what follows is the verb.
            if (rounds > 0 && text[end - 1].Word == Lexicon.Relation && Lexicon.OpeningVerbs.Match(text, end, limit, out _, out _))
            {
                break;
            }

            // "các cơ quan | được phân công chủ trì nhiệm vụ theo Kế hoạch này | có trách nhiệm lập dự toán"
            if (text[end].Word == Lexicon.Passive && StrongStart(end + 1, limit, Lexicon.Obligations) is var obliged && obliged > 0)
            {
                shown.Append(' ').Append(text.Say(end, obliged));
                end = obliged;
                continue;
            }

            if (Lexicon.GroupTails.Match(text, end, limit, out var after, out var tail))
            {
                if (tail == Bot.Reading.GroupTail.Own)
                {
                    var own = OwnTail(end, after, limit, ref elsewhere, out var words);
                    if (shown.Length > 0 || words is not null)
                    {
                        shown.Append(' ').Append(words ?? text.Say(end, own));
                    }

                    end = own;
                    continue;
                }

                if (text[after].Word is var to && (to == Lexicon.To || to == Lexicon.Toward) && text[after - 1].Word == Lexicon.Relation)
                {
                    end = StrongStart(after, limit, Lexicon.StrongStarts) is var strong && strong > 0 ? strong : FreeEnd(after, limit, allowCommas: false);
                    continue;
                }

                shown.Append(' ').Append(text.Say(end, after));
                end = after;
                continue;
            }

            if (text[end].Word is var linkWord && Lexicon.GroupLinks.Contains(linkWord) && (text[end].Word == Lexicon.Direct && text[end + 1].Word == Lexicon.Belonging || !Lexicon.DutyAt(text, end, limit, out _, out _)))
            {
                var linkEnd = LinkEnd(end, limit, ref elsewhere);
                if (linkEnd == end)
                {
                    break;
                }

                shown.Append(' ').Append(text.Say(end, linkEnd));
                end = linkEnd;
                continue;
            }

            if (Lexicon.PluralPlaces.Match(text, end, limit, out after, out _))
            {
                after = places.RegionAfter(after, limit);
                shown.Append(' ').Append(text.Say(end, after));
                elsewhere |= !home.Central && (text[end].Word == Lexicon.The || text[end].Word == Lexicon.Of) && text[after - 1].Word != Lexicon.Commune && text[after - 1].Word != Lexicon.Ward;
                end = after;
                continue;
            }

            if (places.RangeOfPlaces(ref end, limit) is { Length: > 0 } range)
            {
                shown.Append(range);
                continue;
            }

            var free = FreeEnd(end, limit, allowCommas: false);
            if (free == end)
            {
                break;
            }

            shown.Append(' ').Append(text.Say(end, free));
            end = free;
        }

        return shown.ToString();
    }

    /// <summary>Whether a group's description goes on after its comma: "các đơn vị quản lý hồ thủy điện | , thủy lợi | và các đơn vị có liên quan".</summary>
    /// <param name="group">The group read so far.</param>
    /// <param name="comma">The comma after it.</param>
    /// <param name="limit">The token that may not be reached.</param>
    /// <param name="end">The mark or "và" before the next body.</param>
    public bool RunsOn(Body group, int comma, int limit, out int end)
    {
        end = comma + 1;
        if (group.Kind != AgencyKind.Group || !text[comma].Is(',') || group.To - group.From < 4 || text[comma - 1].Capital)
        {
            return false;
        }

        while (end < limit && end - comma < 8 && text[end].IsWord && !text[end].Capital && text[end].Word != Lexicon.And && text[end].Word != Lexicon.The && !Lexicon.FunctionWords.Contains(text[end].Word)
            && !Lexicon.GroupNouns.Match(text, end, limit, out _, out _) && !Lexicon.DutyAt(text, end, limit, out _, out _) && !Lexicon.Openers.Match(text, end, limit, out _, out _))
        {
            end++;
        }

        return end > comma + 1 && end + 2 < limit && (text[end].Word == Lexicon.And || text[end].Is(',')) && (text[end + 1].Word == Lexicon.The || text[end + 1].Capital) && reader.Begins(end + 1, limit);
    }

    // "có liên quan tới việc thực hiện Kế hoạch này | có trách nhiệm …"; -1 where no such word comes soon.
    private int StrongStart(int at, int limit, PhraseTrie<bool> starts)
    {
        for (var index = at; index < Math.Min(limit, at + 16); index++)
        {
            if (!text[index].IsWord && !text[index].IsNumber)
            {
                return -1;
            }

            if (starts.Match(text, index, limit, out _, out _))
            {
                return index;
            }
        }

        return -1;
    }

    // "tỉnh", "trên địa bàn tỉnh Đắk Lắk": the issuer's own; null words where it says nothing new.
    private int OwnTail(int at, int after, int limit, ref bool elsewhere, out string? words)
    {
        words = null;
        if (Lexicon.ProvinceNames.Match(text, after, limit, out var end, out var province) && text[after].Capital)
        {
            if (home.Central || province.Name != home.Province)
            {
                end = text[end].Word == Lexicon.And && Lexicon.PluralPlaces.Match(text, end + 1, limit, out var more, out _) ? places.RegionAfter(more, limit) : end;
                words = text.Say(at, end);
                elsewhere |= !home.Central;
            }

            return end;
        }

        if (text[after].Capital && !text[after].LineStart && text[after].IsWord)
        {
            end = places.NameEnd(after, limit);
            words = text.Say(at, end);
            return end;
        }

        // "trên địa bàn" belongs to a description, "cấp tỉnh" says whose.
        if (text[at].Word == Lexicon.On)
        {
            words = text.Say(at, after);
        }

        return after;
    }

    private int LinkEnd(int at, int limit, ref bool elsewhere)
    {
        if (text[at].Word == Lexicon.Of && Lexicon.PluralPlaces.Match(text, at, limit, out var several, out _))
        {
            elsewhere |= !home.Central;
            return places.RegionAfter(several, limit);
        }

        var inner = at + 1;
        if (text[at].Word == Lexicon.InIt && !Lexicon.Insides.Match(text, inner, limit, out _, out _))
        {
            return at;
        }

        if (text[at].Word == Lexicon.Direct)
        {
            if (text[inner].Word != Lexicon.Belonging)
            {
                return at;
            }

            inner++;
        }

        // "thuộc | phạm vi quản lý nhà nước | của Bộ"
        if (text[at].Word == Lexicon.Belonging && Lexicon.Remits.Match(text, inner, limit, out var remit, out _))
        {
            var owner = new List<Body>(1);
            return text[remit].Word != Lexicon.Of ? remit : reader.One(remit + 1, limit, ListMode.Bare, owner, out var whose) ? whose : Math.Min(limit, remit + 2);
        }

        var bodies = new List<Body>(2);
        if (reader.One(inner, limit, ListMode.Bare, bodies, out var end) && end > inner)
        {
            elsewhere |= bodies[^1].Elsewhere && text[at].Word == Lexicon.Of && !bodies[^1].Central;
            return text[end].Word == Lexicon.And && Lexicon.PluralPlaces.Match(text, end + 1, limit, out var more, out _) ? places.RegionAfter(more, limit) : end;
        }

        if (Lexicon.GroupTails.Match(text, inner, limit, out var known, out var kind))
        {
            // "đóng | trên địa bàn huyện"
            return kind == Bot.Reading.GroupTail.Filler ? known
                : Lexicon.Ranks.Match(text, known, limit, out _, out _) ? places.Read(known, limit, AgencyLevel.Commune).End : OwnTail(inner, known, limit, ref elsewhere, out _);
        }

        if (Lexicon.Ranks.Match(text, inner, limit, out var rank, out _))
        {
            var place = places.Read(inner, limit, AgencyLevel.Commune);
            elsewhere |= place.Province is not null && place.Province.Name != home.Province && !home.Central;
            var stop = place.End;
            if (text[stop].Word == Lexicon.And && Lexicon.PluralPlaces.Match(text, stop + 1, limit, out var others, out _))
            {
                return places.RegionAfter(others, limit);
            }

            return Math.Max(stop, rank);
        }

        end = FreeEnd(inner, limit, allowCommas: false);
        return end > inner ? end : text[at].Word == Lexicon.Direct ? inner : at;
    }

    /// <summary>Plain words of a description, up to a mark, a word of duty or of grammar.</summary>
    public int FreeEnd(int at, int limit, bool allowCommas)
    {
        var end = at;
        while (end < limit && end - at < 14)
        {
            var token = text[end];
            if (token.IsNumber && end > at)
            {
                end++;
                continue;
            }

            if (!token.IsWord)
            {
                if (allowCommas && token.Is(','))
                {
                    end++;
                    continue;
                }

                break;
            }

            if (Lexicon.InCompound(text, end) && !token.LineStart)
            {
                end++;
                continue;
            }

            if (token.Word == Lexicon.And || (token.LineStart && token.Capital && !text[end - 1].Capital) || token.Word == Lexicon.The
                || (token.Capital && (Lexicon.NamedBodyAt(text, end, limit) || Lexicon.Committees.Match(text, end, limit, out _, out _)))
                || Lexicon.FunctionWords.Contains(token.Word) || Lexicon.Openers.Match(text, end, limit, out _, out _)
                || Lexicon.CueAt(text, end, limit, out _, out _) || Lexicon.NoDuties.Match(text, end, limit, out _, out _)
                || (end > at && Lexicon.GroupLinks.Contains(token.Word)) || Lexicon.GroupTails.Match(text, end, limit, out _, out _))
            {
                break;
            }

            if (Lexicon.DutyAt(text, end, limit, out var duty, out _)
                && !(Lexicon.NameWords.Match(text, end, limit, out var part, out _) && part >= duty && names.InsideName(part, limit)))
            {
                break;
            }

            end++;
        }

        return end;
    }
}

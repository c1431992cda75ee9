using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class BodyReader
{
    // A name of the directory or of the document's own list, with the place after it.
    private bool Known(int at, int limit, List<Body> bodies, out int end)
    {
        end = at;
        var token = text[at];
        if (_learned.Match(text, at, limit, out var learnedEnd, out var learned)
            && !(Lexicon.Agencies.Match(text, at, limit, out var longer, out _) && longer >= learnedEnd))
        {
            end = learnedEnd;
            bodies.Add(learned with { From = at, To = end });
            return true;
        }

        if (!Lexicon.Agencies.Match(text, at, limit, out var after, out var form)
            || (form.Single && !AllUpper(at, after))
            || !(token.Capital || text[at + 1].Capital))
        {
            return false;
        }

        if (NameRunsOn(form, after, limit))
        {
            return Named(at, limit, ListMode.None, bodies, out end);
        }

        if (Numbered(after, limit, out var numbered))
        {
            end = numbered;
            bodies.Add(new Body($"{form.Stem} {text.Say(after, end)}", home.Province, AgencyKind.Body, at, end));
            return true;
        }

        // "VNPT Hà Tĩnh": the branch of a corporation.
        if (form is { Single: true, Entry.Level: AgencyLevel.Central } && Lexicon.ProvinceNames.Match(text, after, limit, out var branch, out var seat) && text[after].Capital)
        {
            end = branch;
            bodies.Add(new Body(text.Say(at, end), seat.Name, AgencyKind.Body, at, end, Elsewhere: !home.Central && seat.Name != home.Province));
            return true;
        }

        var place = ReadPlace(after, limit, form.Entry.Level);
        end = place.End;
        if (place.Plural is not null && OfSeveral(form, at, ref end, limit, bodies))
        {
            return true;
        }

        // "Đoàn TNCS Hồ Chí Minh xã": the union of the commune, not of the province.
        if (form.Entry.Name is "Tỉnh đoàn" or "Thành đoàn" && (place.Rank ?? place.Unit) is { } rank && Local(rank.Split(' ')[0]) && !form.Single)
        {
            bodies.Add(new Body(text.Say(at, end), home.Province, AgencyKind.Body, at, end));
            return true;
        }

        bodies.Add(WithPlace(form, place, at));
        if (bodies[^1] is { Elsewhere: true } away && text[end].Is('(') && text[end + 1].Upper && text[end + 2].Is(')'))
        {
            bodies[^1] = away with { Name = $"{away.Name} {text.Say(end, end + 3)}", To = end + 3 };
            end += 3;
        }

        return true;
    }

    // "Sở Xây dựng các tỉnh, thành phố: Gia Lai, Đắk Lắk": one department each.
    private bool OfSeveral(AgencyForm form, int at, ref int end, int limit, List<Body> bodies)
    {
        var index = text[end].Is(':') ? end + 1 : end;
        var first = bodies.Count;
        while (index < limit && bodies.Count - first < LongestList && text[index].Capital && Lexicon.ProvinceNames.Match(text, index, limit, out var after, out var province))
        {
            var own = !home.Central && province.Name == home.Province;
            bodies.Add(new Body(own ? form.Stem : $"{form.Stem} {province.FullName}", province.Name, AgencyKind.Body, bodies.Count == first ? at : index, after, Elsewhere: !own && !home.Central));
            end = after;
            index = text[after].Is(',') || text[after].Word == Lexicon.And ? after + 1 : limit;
        }

        return bodies.Count > first;
    }

    // "Kho bạc Nhà nước | khu vực XIV", "… | Chi nhánh Khu vực 5", "Ban Quản lý dự án … | số 2".
    private bool Numbered(int at, int limit, out int end)
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
            if (Lexicon.Ranks.Match(text, index, limit, out _, out _) && ReadPlace(index, limit, AgencyLevel.Provincial) is { Plural: null } place && place.End > index)
            {
                end = place.End;
                return true;
            }
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

        if (index >= limit || !Number(index))
        {
            return false;
        }

        end = index + 1;
        return true;
    }

    private bool Number(int at) =>
        text[at].IsNumber || (text[at].Capital && Lexicon.RomanValue(text.Text.AsSpan(text[at].Start, text[at].End - text[at].Start)) > 0);

    private bool AllUpper(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (text[index].IsWord && !text[index].Upper)
            {
                return false;
            }
        }

        return true;
    }

    // "Ban Quản lý Khu kinh tế | Nghi Sơn và các khu công nghiệp": the document's body is another than the directory's.
    private bool NameRunsOn(AgencyForm form, int after, int limit)
    {
        if (form.Entry.Level == AgencyLevel.Central || form.Entry.Name.StartsWith("Sở ", StringComparison.Ordinal) || after >= limit)
        {
            return false;
        }

        var head = form.Entry.Name;
        var open = head.StartsWith("Ban Quản lý", StringComparison.Ordinal) || head.StartsWith("Trung tâm", StringComparison.Ordinal)
            || head.StartsWith("Công ty", StringComparison.Ordinal) || head.StartsWith("Chi cục", StringComparison.Ordinal) || head.StartsWith("Cục", StringComparison.Ordinal);
        if (!open)
        {
            return false;
        }

        var next = text[after];
        if (next.Word == Lexicon.And)
        {
            return Lexicon.NameJoins.Match(text, after + 1, limit, out _, out _) || text[after + 1].Capital && !StartsBody(after + 1, limit) && !Lexicon.DutyAt(text, after + 1, limit, out _, out _);
        }

        return next.IsWord && next.Capital && !next.LineStart && !Lexicon.ProvinceNames.Match(text, after, limit, out _, out _)
            && !Lexicon.Ranks.Match(text, after, limit, out _, out _) && !StartsBody(after, limit);
    }

    private bool StartsBody(int at, int limit) =>
        Lexicon.Committees.Match(text, at, limit, out _, out _) || Lexicon.Agencies.Match(text, at, limit, out _, out _)
        || text[at].Word == Lexicon.The || (text[at].Capital && Lexicon.Heads.Match(text, at, limit, out _, out _) && !Lexicon.NoBodies.Match(text, at, limit, out _, out _));

    private Body WithPlace(AgencyForm form, Place place, int at)
    {
        var central = form.Entry.Level == AgencyLevel.Central;
        var end = place.End;
        if (central)
        {
            return new Body(form.Entry.Name, null, AgencyKind.Body, at, end, Elsewhere: !home.Central) { Central = true };
        }

        if (place.Plural is { } places)
        {
            return new Body($"{form.Stem} {places}", null, AgencyKind.Group, at, end, Elsewhere: place.Away && !home.Central) { PluralPlace = places };
        }

        var stem = form.Stem;
        if (place.Province is { } province)
        {
            var own = !home.Central && province.Name == home.Province;
            var name = stem is "Tỉnh ủy" or "Thành ủy" or "Tỉnh đoàn" or "Thành đoàn" ? $"{stem} {province.Name}"
                : own
                ? form.Whole ? stem : $"{stem} {province.Rank}"
                : $"{stem} {province.FullName}";
            return new Body(name, province.Name, AgencyKind.Body, at, end, Elsewhere: !own && !home.Central);
        }

        if (place.Unit is { } unit)
        {
            return new Body($"{stem} {unit}", place.UnitName, AgencyKind.Body, at, end);
        }

        var rank = place.Rank ?? form.Rank;
        var local = rank is not null && Local(rank);
        var ranked = form.Whole && !local ? stem : rank is null ? (home.Local is null && home.Rank == "tỉnh" && form.Entry.Level == AgencyLevel.Provincial ? $"{stem} tỉnh" : stem) : $"{stem} {rank}";
        return new Body(ranked, home.Province, AgencyKind.Body, at, end);
    }

    private static bool Local(string rank) => rank.ToLowerInvariant() is "xã" or "phường" or "huyện" or "quận" or "thị xã" or "đặc khu" or "thị trấn" or "cấp xã";

    // A body that no directory lists: its head, then the words of its name.
    private bool Named(int at, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        if (!Lexicon.Heads.Match(text, at, limit, out var afterHead, out _))
        {
            return false;
        }

        if (text[afterHead].Word == Lexicon.The && Lexicon.SharedHeads.Match(text, at, limit, out var shared, out _) && shared == afterHead && Group(afterHead, afterHead + 1, limit, mode | ListMode.Bare, bodies, out end))
        {
            var group = bodies[^1];
            bodies[^1] = group with { Name = $"{text.Say(at, afterHead)} {char.ToLowerInvariant(group.Name[0])}{group.Name[1..]}", From = at };
            return true;
        }

        var name = NameEnd(afterHead, Math.Min(limit, at + LongestName), mode);
        var whole = name == afterHead;
        var place = ReadPlace(name, limit, AgencyLevel.Commune);
        if (whole && !Lexicon.WholeHeads.Match(text, at, limit, out _, out _) && (place.End == name || (afterHead - at < 2 && place.Province is null)))
        {
            return false;
        }

        if (whole && place.End == name && text[at].Word == Lexicon.Union)
        {
            return false;
        }

        end = place.End;
        var words = Official(text.Say(at, name));
        if (place.Plural is { } places)
        {
            bodies.Add(new Body($"{words} {places}", null, AgencyKind.Group, at, end, Elsewhere: place.Away && !home.Central) { PluralPlace = places });
        }
        else if (place.Province is { } province)
        {
            var own = !home.Central && province.Name == home.Province;
            bodies.Add(new Body(own ? $"{words} {province.Rank}" : $"{words} {province.FullName}", province.Name, AgencyKind.Body, at, end, Elsewhere: !own && !home.Central));
        }
        else if (place.Unit is { } unit)
        {
            bodies.Add(new Body($"{words} {unit}", place.UnitName, AgencyKind.Body, at, end));
        }
        else
        {
            bodies.Add(new Body(place.Rank is null ? words : $"{words} {place.Rank}", home.Province, AgencyKind.Body, at, end));
        }

        if (bodies[^1] is { Elsewhere: true } away && text[end].Is('(') && text[end + 1].Upper && text[end + 2].Is(')'))
        {
            bodies[^1] = away with { Name = $"{away.Name} {text.Say(end, end + 3)}", To = end + 3 };
            end += 3;
        }

        return true;
    }

    private static string Official(string words) => words.Any(char.IsLower) ? words : Sentence(words);

    // Headings in capitals: "SỞ Y TẾ" has an entry; other bodies get the capitals of a name.
    private static string Sentence(string words) =>
        words.Length < 2 ? words : words[0] + words[1..].ToLowerInvariant();

    // The end of a name's words: capitals, numbers, small letters up to a word of duty; commas and "và" only inside "X, Y và Z".
    private int NameEnd(int at, int limit, ListMode mode)
    {
        var end = at;
        while (end < limit)
        {
            var token = text[end];
            if (token.IsNumber)
            {
                if (end == at && !text[end - 1].IsWord)
                {
                    break;
                }

                end++;
                continue;
            }

            if (token.IsWord)
            {
                if (token.Word == Lexicon.And)
                {
                    if (Lexicon.NameJoins.Match(text, end + 1, limit, out var joined, out _) && text[at - 1].Word != Lexicon.The)
                    {
                        end = joined;
                        continue;
                    }

                    if (end + 1 >= limit || StartsBody(end + 1, limit) || !JoinsName(end + 1, limit, mode))
                    {
                        break;
                    }

                    end++;
                    continue;
                }

                if (end > at && token.Capital && Lexicon.Agencies.Match(text, end, limit, out var inner, out var form) && inner - end > 2 && !form.Single)
                {
                    end = inner;
                    continue;
                }

                if (PlaceBegins(end, limit) || EndsName(end, at, limit))
                {
                    break;
                }

                end++;
                continue;
            }

            if (token.Is('-') && end + 1 < limit && text[end + 1].Capital && !token.LineStart && end > at)
            {
                end++;
                continue;
            }

            if (token.Is('.') && text[end + 1].Glued && text[end + 1].IsWord && text[end - 1].Upper)
            {
                end++;
                continue;
            }

            if (token.Is(',') && (CommaInName(end + 1, limit) || ((mode & ListMode.Cell) != 0 && LowerInCell(end + 1, limit))))
            {
                end++;
                continue;
            }

            break;
        }

        return end;
    }

    private bool EndsName(int at, int start, int limit)
    {
        var token = text[at];
        if (token.Capital)
        {
            return at > start && ((token.LineStart && Lexicon.DutyAt(text, at, limit, out _, out _)) || (StartsBody(at, limit) && text[at].LineStart))
                || (at == start && token.LineStart && Lexicon.DutyAt(text, at, limit, out _, out _));
        }

        if (token.Word == Lexicon.The || token.Word == Lexicon.With || token.Word == Lexicon.Of || Lexicon.CueAt(text, at, limit, out _, out _))
        {
            return token.Word != Lexicon.The || (at == start ? !ManagesSeveral(at, limit) : !text[at - 1].Capital && !Lexicon.NameWords.Match(text, at - 1, limit, out _, out _));
        }

        if (Lexicon.InCompound(text, at))
        {
            return false;
        }

        return Lexicon.Openers.Match(text, at, limit, out _, out _) || Lexicon.NoDuties.Match(text, at, limit, out _, out _) || Lexicon.FunctionWords.Contains(token.Word)
            || (Lexicon.DutyAt(text, at, limit, out var duty, out _)
                && !(Lexicon.NameWords.Match(text, at, limit, out var part, out _) && part >= duty && InsideName(part, limit) && !(at > start && text[start].Capital && Lexicon.ServedObjects.Match(text, part, limit, out _, out _)) && !(text[at - 1].Capital && (at - start > 1 || text[at - 1].Word == Lexicon.Department || text[at - 1].Word == Lexicon.Ministry)))
                && !(text[at].Word == Lexicon.Usual && text[at - 1].Word == Lexicon.Schooling));
    }

    // "Ban Quản lý | các cảng cá": no body, place or duty after "các".
    private bool ManagesSeveral(int at, int limit)
    {
        for (var head = Math.Max(0, at - 4); head < at; head++)
        {
            if (Lexicon.ManagingHeads.Match(text, head, at, out var end, out _) && end == at)
            {
                return text[at + 1].IsWord && !Lexicon.Ranks.Match(text, at + 1, limit, out _, out _) && !StartsBody(at + 1, limit) && !Lexicon.DutyAt(text, at + 1, limit, out _, out _);
            }
        }

        return false;
    }

    // "Khu Quản lý đường bộ": a duty word inside a name is followed by a plain noun, not by an object of orders.
    private bool InsideName(int at, int limit) =>
        at < limit && text[at].IsWord && text[at].Word != Lexicon.The && text[at].Word != Lexicon.And && text[at].Word != Lexicon.Those
        && !Lexicon.DutyObjects.Match(text, at, limit, out _, out _) && !Lexicon.DutyAt(text, at, limit, out _, out _);

    private bool JoinsName(int at, int limit, ListMode mode) =>
        text[at].Capital && (!Lexicon.DutyAt(text, at, limit, out _, out _) || Lexicon.NameWords.Match(text, at, limit, out _, out _))
        || ((mode & (ListMode.Cell | ListMode.Heading)) != 0 && text[at].IsWord && !Lexicon.GroupNouns.Match(text, at, limit, out _, out _)
            && !Lexicon.DutyAt(text, at, limit, out _, out _));

    // "Trung tâm Giám sát, điều hành đô thị thông minh" in a cell of its own.
    private bool LowerInCell(int at, int limit) =>
        at < limit && text[at].IsWord && !text[at].Capital && !text[at].LineStart && text[at].Word != Lexicon.The && text[at].Word != Lexicon.And && text[at].Word != Lexicon.Those
        && !Lexicon.GroupNouns.Match(text, at, limit, out _, out _) && !Lexicon.Committees.Match(text, at, limit, out _, out _) && !Lexicon.Ranks.Match(text, at, limit, out _, out _)
        && !Lexicon.Heads.Match(text, at, limit, out _, out _);

    // "Trung tâm văn hóa, thể thao và truyền thanh xã đưa tin": plain nouns of a name, with "và" before the last, then a word of duty.
    private bool LowerParts(int at, int limit)
    {
        var joined = false;
        for (var index = at; index < Math.Min(limit, at + 10); index++)
        {
            var token = text[index];
            if (joined && index > at && Lexicon.DutyAt(text, index, limit, out _, out _))
            {
                return true;
            }

            if (token.Word == Lexicon.And && index > at && !joined)
            {
                joined = true;
                index++;
                token = text[index];
            }

            if (!token.IsWord || token.Capital || Lexicon.FunctionWords.Contains(token.Word) || token.Word == Lexicon.The || token.Word == Lexicon.Those
                || Lexicon.GroupNouns.Match(text, index, limit, out _, out _) && !(joined && Lexicon.Ranks.Match(text, index, limit, out _, out _))
                || Lexicon.DutyAt(text, index, limit, out _, out _) || Lexicon.Openers.Match(text, index, limit, out _, out _))
            {
                return false;
            }
        }

        return false;
    }

    // "Phòng Chính trị, tư tưởng chủ trì": a small-letter tail right before the verb of leading.
    private bool LowerTail(int at, int limit)
    {
        for (var index = at; index < Math.Min(limit, at + 4); index++)
        {
            if (index > at && Lexicon.LeadingVerbs.Match(text, index, limit, out _, out _))
            {
                return true;
            }

            if (!text[index].IsWord || text[index].Capital || Lexicon.DutyAt(text, index, limit, out _, out _) || Lexicon.GroupNouns.Match(text, index, limit, out _, out _))
            {
                return false;
            }
        }

        return false;
    }

    // "Xuất bản, In và Phát hành": capitals after the comma, then "và" and a capital, and no body on the way.
    private bool CommaInName(int at, int limit)
    {
        if (!text[at].Capital && text[at].IsWord)
        {
            return LowerTail(at, limit) || LowerParts(at, limit);
        }

        if (!text[at].Capital || StartsBody(at, limit) || Lexicon.ProvinceNames.Match(text, at, limit, out _, out _))
        {
            return false;
        }

        for (var index = at; index < Math.Min(limit, at + 6); index++)
        {
            var token = text[index];
            if (token.Word == Lexicon.And)
            {
                return text[index + 1].Capital && !StartsBody(index + 1, limit);
            }

            if (!token.IsWord || StartsBody(index, limit))
            {
                return false;
            }
        }

        return false;
    }
}

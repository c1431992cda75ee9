namespace Bot.Reading;

/// <summary>
/// Reads field forms: "Đơn vị chủ trì: …", "Đơn vị phối hợp: …", "Thời gian thực hiện: …" stand after the task that they are about, or after
/// a label "Nhiệm vụ:". One form gives one order.
/// </summary>
internal sealed class FormReader(TokenText text, IReadOnlyList<Block> blocks, BodyReader bodies)
{
    // A task's label is looked for among so many fields before the lead.
    private const int LongestForm = 60;

    /// <summary>Reads the forms; the blocks that they are made of go into <paramref name="taken"/>.</summary>
    public List<Order> Read(HashSet<Block> taken)
    {
        var orders = new List<Order>();
        var fields = new FieldReader(text, blocks).Read();
        var done = 0;
        var used = 0;
        for (var index = 0; index < fields.Count; index++)
        {
            var field = fields[index];
            if (field.Label != Label.Lead)
            {
                continue;
            }

            var leads = new List<Body>();
            if (field.ValueTo <= field.ValueFrom || !bodies.List(field.ValueFrom, field.ValueTo, ListMode.Cell | ListMode.Bare, leads, out var read))
            {
                continue;
            }

            var last = Last(fields, index);
            var duty = Duty(fields, index, last, done, used, orders.Count == 0);
            if (duty is not { } words)
            {
                continue;
            }

            var coordinating = new List<Body>();
            (int From, int To)? time = null;
            for (var other = FirstOf(fields, index, words.To); other <= last; other++)
            {
                if (fields[other].Label == Label.Coordinating && fields[other].ValueTo > fields[other].ValueFrom)
                {
                    bodies.List(fields[other].ValueFrom, fields[other].ValueTo, ListMode.Cell | ListMode.Bare, coordinating, out _);
                }
                else if (fields[other].Label == Label.Time && fields[other].ValueTo > fields[other].ValueFrom)
                {
                    time = (fields[other].ValueFrom, fields[other].ValueTo);
                }
            }

            var block = blocks[words.Block];
            orders.Add(new Order
            {
                Leads = leads,
                Rule = "labels",
                QuoteFrom = words.From,
                TimeFrom = words.From,
                DutyFrom = words.From,
                To = words.To,
                Block = block,
                Coordinating = coordinating,
                TimeField = time,
            });
            used = Math.Max(read, words.To);
            done = fields[last].Block;
            for (var taking = words.Block; taking <= done; taking++)
            {
                taken.Add(blocks[taking]);
            }

            for (var taking = words.Block - 1; taking >= 0 && words.From <= blocks[taking].From; taking--)
            {
                taken.Add(blocks[taking]);
            }

            done++;
        }

        return orders;
    }

    // The last field of the same form: up to the next lead or task, or other words between.
    private int Last(List<Field> fields, int lead)
    {
        var last = lead;
        for (var index = lead + 1; index < fields.Count; index++)
        {
            var field = fields[index];
            if (field.Label is Label.Lead or Label.Duty || field.Block > BlockAfter(fields[last]))
            {
                break;
            }

            last = index;
        }

        return last;
    }

    // The block in which the next field of the same form may stand.
    private int BlockAfter(Field field)
    {
        var block = field.Block;
        while (block + 1 < blocks.Count && blocks[block + 1].From < field.ValueTo)
        {
            block++;
        }

        return block + 1;
    }

    private static int FirstOf(List<Field> fields, int lead, int dutyEnd)
    {
        var first = lead;
        while (first > 0 && fields[first - 1].At >= dutyEnd && fields[first - 1].Label is not Label.Lead and not Label.Duty)
        {
            first--;
        }

        return first;
    }

    // The words of the task: a label's value before the lead, the same block's words, the blocks before, or a label's value after.
    private (int From, int To, int Block)? Duty(List<Field> fields, int lead, int last, int done, int used, bool first)
    {
        var field = fields[lead];
        for (var index = lead - 1; index >= Math.Max(0, lead - LongestForm) && fields[index].Block >= done; index--)
        {
            if (fields[index].Label == Label.Duty)
            {
                if (NewItem(fields[index].Block, field.Block))
                {
                    break;
                }

                var from = fields[index].ValueFrom;
                var until = index + 1 < fields.Count ? ContentEnd(fields[index + 1]) : field.At;
                var to = SentenceCutter.Trim(text, from, until);
                if (to - from >= 2)
                {
                    return (from, to, fields[index].Block);
                }
            }

            if (fields[index].Label == Label.Lead && fields[index].ValueTo > fields[index].ValueFrom && index > 0 && fields[index].At < field.At && fields[index].Block >= done && !first)
            {
                break;
            }
        }

        var own = blocks[field.Block];
        var start = FirstFieldIn(fields, lead).At;
        var end = text[start - 1].Is('(') || text[start - 1].Is('-') ? start - 1 : start;
        var head = Math.Max(own.From, used);
        while (head > own.From && head < end && !text[head].IsWord)
        {
            head++;
        }

        end = SentenceCutter.Trim(text, head, Math.Max(end, head));
        if (end - head >= 3)
        {
            return (head, end, field.Block);
        }

        // The items before, back to the last form or to a heading.
        var block = FirstFieldBlock(fields, lead) - 1;
        while (block >= done && blocks[block].Upper)
        {
            block--;
        }

        if (block >= done && block >= 0)
        {
            var item = blocks[block];
            var top = block;
            while (top - 1 >= done && top - 1 >= 0 && !blocks[top - 1].Upper && blocks[top].Marker is Marker.Dash or Marker.Plus or Marker.Bullet && blocks[top].Marker != Marker.None && !text[blocks[top - 1].To - 1].Is('…'))
            {
                top--;
            }

            var to = SentenceCutter.Trim(text, blocks[top].From, item.To);
            return to - blocks[top].From >= 2 ? (blocks[top].From, to, top) : null;
        }

        for (var index = lead + 1; index <= Math.Min(last + 1, fields.Count - 1); index++)
        {
            if (fields[index].Label == Label.Duty)
            {
                return (fields[index].ValueFrom, SentenceCutter.Trim(text, fields[index].ValueFrom, fields[index].ValueTo), fields[index].Block);
            }
        }

        return null;
    }

    // "I. Chỉ tiêu: …" and then "1. …", "2. …": a label far above is no task of the item at hand.
    private bool NewItem(int from, int to)
    {
        for (var index = from + 1; index <= to; index++)
        {
            if (blocks[index].Marker is Marker.Decimal or Marker.Roman or Marker.UpperLetter)
            {
                return true;
            }
        }

        return false;
    }

    private int ContentEnd(Field next) => blocks[next.Block] is var block && next.At == block.From ? block.Start : next.At;

    // The first field that stands with the lead after the task: "Thời gian: …; Đơn vị chủ trì: …".
    private static Field FirstFieldIn(List<Field> fields, int lead)
    {
        var first = lead;
        while (first > 0 && fields[first - 1].Block == fields[lead].Block && fields[first - 1].Label is not Label.Lead and not Label.Duty)
        {
            first--;
        }

        return fields[first];
    }

    private static int FirstFieldBlock(List<Field> fields, int lead)
    {
        var first = lead;
        while (first > 0 && fields[first - 1].Label is not Label.Duty && fields[first].Block - fields[first - 1].Block <= 1
            && !(fields[first - 1].Label == Label.Lead && fields[first - 1].ValueTo > fields[first - 1].ValueFrom && fields[first - 1].ValueFrom < fields[first].At && fields[first - 1].Block != fields[first].Block - 1 + 1 && fields[first - 1].Label == Label.Lead))
        {
            if (fields[first - 1].Label is Label.Coordinating or Label.Time or Label.Other or Label.Person && first - 1 < lead)
            {
                break;
            }

            first--;
        }

        return fields[first].Block;
    }
}

namespace Bot.Tests.Reading;

/// <summary>One-to-one pairs of greatest total weight (Kuhn 1955), by shortest augmenting paths.</summary>
internal static class BestPairs
{
    /// <summary>For each row the column that it is paired with, or -1; pairs of weight 0 are left out.</summary>
    public static int[] Of(double[,] weights)
    {
        int rows = weights.GetLength(0), columns = weights.GetLength(1);
        var size = Math.Max(rows, columns);
        double Cost(int row, int column) => row < rows && column < columns ? -weights[row, column] : 0;

        double[] rowPotential = new double[size + 1], columnPotential = new double[size + 1];
        int[] owner = new int[size + 1], way = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            owner[0] = row;
            var column = 0;
            var least = Enumerable.Repeat(double.PositiveInfinity, size + 1).ToArray();
            var used = new bool[size + 1];
            while (owner[column] != 0)
            {
                used[column] = true;
                int here = owner[column], next = 0;
                var step = double.PositiveInfinity;
                for (var other = 1; other <= size; other++)
                {
                    if (used[other])
                    {
                        continue;
                    }

                    var reduced = Cost(here - 1, other - 1) - rowPotential[here] - columnPotential[other];
                    if (reduced < least[other])
                    {
                        (least[other], way[other]) = (reduced, column);
                    }

                    if (least[other] < step)
                    {
                        (step, next) = (least[other], other);
                    }
                }

                for (var other = 0; other <= size; other++)
                {
                    if (used[other])
                    {
                        rowPotential[owner[other]] += step;
                        columnPotential[other] -= step;
                    }
                    else
                    {
                        least[other] -= step;
                    }
                }

                column = next;
            }

            for (; column != 0; column = way[column])
            {
                owner[column] = owner[way[column]];
            }
        }

        var pairs = Enumerable.Repeat(-1, rows).ToArray();
        for (var column = 1; column <= columns; column++)
        {
            if (owner[column] is var row and > 0 && row <= rows && weights[row - 1, column - 1] > 0)
            {
                pairs[row - 1] = column - 1;
            }
        }

        return pairs;
    }
}

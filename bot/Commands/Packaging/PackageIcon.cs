using System.Buffers.Binary;
using System.IO.Compression;

namespace Bot.Commands.Packaging;

/// <summary>An icon of the package, held against what Teams asks of it.</summary>
internal static class PackageIcon
{
    private const int Header = 26;
    private const byte Truecolour = 2;
    private const byte TruecolourAlpha = 6;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>What is wrong with an icon, in a sentence; null where nothing is.</summary>
    /// <param name="png">The file.</param>
    /// <param name="name">Which one, for the sentence.</param>
    /// <param name="side">Its width and height, pixels.</param>
    /// <param name="seeThrough">Whether it must have transparency.</param>
    public static string? Wrong(ReadOnlySpan<byte> png, string name, int side, bool seeThrough)
    {
        if (png.Length < Header || !png.StartsWith(Signature))
        {
            return $"The {name} icon is no PNG file.";
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
        if (width != side || height != side)
        {
            return $"The {name} icon is {width}×{height} pixels; Teams takes {side}×{side}.";
        }

        return seeThrough && png[25] == Truecolour ? $"The {name} icon has no transparency; Teams takes white on transparent."
            : seeThrough && png[25] == TruecolourAlpha && png[24] == 8 && !IsWhite(png, side) ? $"The {name} icon has a colour other than white; Teams takes white on transparent."
            : null;
    }

    // https://www.w3.org/TR/png-3/#9Filters; eight bits a channel, with alpha.
    private static bool IsWhite(ReadOnlySpan<byte> png, int side)
    {
        using var packed = new MemoryStream();
        for (var rest = png[Signature.Length..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            if (length < 0 || length > rest.Length - 12)
            {
                return false;
            }

            if (rest.Slice(4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(rest.Slice(8, length));
            }

            rest = rest[(length + 12)..];
        }

        packed.Position = 0;
        using var lines = new ZLibStream(packed, CompressionMode.Decompress);
        var (line, before) = (new byte[side * 4 + 1], new byte[side * 4 + 1]);
        for (var y = 0; y < side; y++)
        {
            try
            {
                lines.ReadExactly(line);
            }
            catch (Exception broken) when (broken is EndOfStreamException or InvalidDataException)
            {
                return false;
            }

            for (var x = 1; x < line.Length; x++)
            {
                var left = x > 4 ? line[x - 4] : 0;
                var corner = x > 4 ? before[x - 4] : 0;
                line[x] += (byte)(line[0] switch { 1 => left, 2 => before[x], 3 => (left + before[x]) / 2, 4 => Paeth(left, before[x], corner), _ => 0 });
            }

            for (var x = 1; x < line.Length; x += 4)
            {
                if (line[x + 3] > 0 && (line[x], line[x + 1], line[x + 2]) != (255, 255, 255))
                {
                    return false;
                }
            }

            (line, before) = (before, line);
        }

        return true;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}

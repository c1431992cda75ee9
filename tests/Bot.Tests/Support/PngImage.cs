using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Bot.Tests.Support;

/// <summary>The pixels of a PNG file of eight bits a channel, not interlaced: what our icons are.</summary>
internal sealed class PngImage
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly byte[] _bytes;
    private readonly int _channels;

    private PngImage(int width, int height, int channels, byte[] bytes)
    {
        Width = width;
        Height = height;
        _channels = channels;
        _bytes = bytes;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>One pixel; a file without transparency is opaque (255) everywhere.</summary>
    public (byte Red, byte Green, byte Blue, byte Alpha) this[int x, int y]
    {
        get
        {
            var pixel = _bytes.AsSpan((y * Width + x) * _channels, _channels);
            return (pixel[0], pixel[1], pixel[2], _channels == 4 ? pixel[3] : (byte)255);
        }
    }

    /// <exception cref="FormatException">The file is no such PNG.</exception>
    public static PngImage Read(string path)
    {
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        if (!file.StartsWith(Signature))
            throw new FormatException($"{path} is no PNG file.");

        ReadOnlySpan<byte> header = [];
        using var compressed = new MemoryStream();
        for (var rest = file[Signature.Length..]; !rest.IsEmpty;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            var kind = Encoding.ASCII.GetString(rest.Slice(4, 4));
            var data = rest.Slice(8, length);
            if (kind == "IHDR")
                header = data;
            else if (kind == "IDAT")
                compressed.Write(data);
            rest = rest[(length + 12)..];
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var channels = header[9] switch { 2 => 3, 6 => 4, _ => 0 };
        if (header[8] != 8 || channels == 0 || header[12] != 0)
            throw new FormatException($"{path} is not in eight-bit RGB or RGBA without interlacing.");

        compressed.Position = 0;
        using var lines = new ZLibStream(compressed, CompressionMode.Decompress);
        return new PngImage(width, height, channels, Unfilter(lines, width * channels, height, channels));
    }

    // https://www.w3.org/TR/png-3/#9Filters
    private static byte[] Unfilter(Stream lines, int stride, int height, int channels)
    {
        var image = new byte[stride * height];
        var line = new byte[stride + 1];
        for (var y = 0; y < height; y++)
        {
            lines.ReadExactly(line);
            for (var x = 0; x < stride; x++)
            {
                var left = x >= channels ? image[y * stride + x - channels] : 0;
                var up = y > 0 ? image[(y - 1) * stride + x] : 0;
                var corner = x >= channels && y > 0 ? image[(y - 1) * stride + x - channels] : 0;
                var expected = line[0] switch
                {
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => 0,
                };
                image[y * stride + x] = (byte)(line[x + 1] + expected);
            }
        }

        return image;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        if (toLeft <= toUp && toLeft <= toCorner)
            return left;
        return toUp <= toCorner ? up : corner;
    }
}

using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Storage.Embedded;

/// <summary>Keys and values of a row as the bytes that the database file holds.</summary>
internal static class RowBytes
{
    private enum Kind : byte
    {
        Text = 1,
        Number = 2,
        Fraction = 3,
        Truth = 4,
        Moment = 5,
        Binary = 6,
    }

    /// <summary>A key as big-endian UTF-16: the order of these bytes is the ordinal order of the keys.</summary>
    public static byte[] OfKey(string key)
    {
        var bytes = new byte[key.Length * 2];
        var units = MemoryMarshal.Cast<char, ushort>(key.AsSpan());
        if (BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(units, MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan()));
        }
        else
        {
            MemoryMarshal.AsBytes(units).CopyTo(bytes);
        }

        return bytes;
    }

    /// <summary>The key of its bytes.</summary>
    public static string ToKey(byte[] bytes) =>
        string.Create(bytes.Length / 2, bytes, static (key, from) =>
        {
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(from.AsSpan(i * 2));
            }
        });

    /// <summary>The values of a row.</summary>
    public static byte[] OfValues(ImmutableDictionary<string, object> values)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write7BitEncodedInt(values.Count);
        foreach (var (name, value) in values)
        {
            writer.Write(name);
            switch (value)
            {
                case string text:
                    writer.Write((byte)Kind.Text);
                    writer.Write(text);
                    break;
                case long number:
                    writer.Write((byte)Kind.Number);
                    writer.Write(number);
                    break;
                case double fraction:
                    writer.Write((byte)Kind.Fraction);
                    writer.Write(fraction);
                    break;
                case bool truth:
                    writer.Write((byte)Kind.Truth);
                    writer.Write(truth);
                    break;
                case DateTimeOffset moment:
                    writer.Write((byte)Kind.Moment);
                    writer.Write(moment.UtcTicks);
                    break;
                case byte[] binary:
                    writer.Write((byte)Kind.Binary);
                    writer.Write7BitEncodedInt(binary.Length);
                    writer.Write(binary);
                    break;
                default:
                    throw new ArgumentException($"{name} is of a type that a row does not hold.", nameof(values));
            }
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The values of their bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes were not made by <see cref="OfValues"/>.</exception>
    public static ImmutableDictionary<string, object> ToValues(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var name = reader.ReadString();
            values[name] = (Kind)reader.ReadByte() switch
            {
                Kind.Text => reader.ReadString(),
                Kind.Number => reader.ReadInt64(),
                Kind.Fraction => reader.ReadDouble(),
                Kind.Truth => reader.ReadBoolean(),
                Kind.Moment => new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
                Kind.Binary => reader.ReadBytes(reader.Read7BitEncodedInt()),
                _ => throw new InvalidDataException("A value in the store is of an unknown kind."),
            };
        }

        return values.ToImmutable();
    }
}

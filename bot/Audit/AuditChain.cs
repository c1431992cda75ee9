using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// The form of the trail's rows. Each one's hash covers its number, its content and the hash before it. Of texts that may name a person
/// the hash covers a salted digest, so that such a text and its salt can be taken out on request while the chain stays provable.
/// </summary>
internal static class AuditChain
{
    private const int KeptLength = 16_000;
    private const int SaltLength = 16;
    private static readonly string[] SaltedNames = ["Actor", "Subject", "Before", "After"];

    /// <summary>The row of an entry behind the row with <paramref name="previousHash"/> (empty for the first).</summary>
    public static TableRow Row(string partition, string key, long number, byte[] previousHash, AuditEntry entry)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        values["Number"] = number;
        values["At"] = entry.At.ToUniversalTime();
        values["Action"] = Shortened(entry.Action);
        values["Actor"] = Shortened(entry.Actor);
        values["Subject"] = Shortened(entry.Subject);
        if (entry.Before is not null)
        {
            values["Before"] = Shortened(entry.Before);
        }

        if (entry.After is not null)
        {
            values["After"] = Shortened(entry.After);
        }

        values["Salt"] = RandomNumberGenerator.GetBytes(SaltedNames.Length * SaltLength);
        var row = new TableRow(partition, key, values.ToImmutable());
        return row with { Values = row.Values.Add("Hash", HashOf(row, previousHash)) };
    }

    /// <summary>The hash that a row must have behind the row with <paramref name="previousHash"/>.</summary>
    public static byte[] HashOf(TableRow row, byte[] previousHash)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendPart(hash, previousHash);
        AppendNumber(hash, row.Number("Number") ?? 0);
        AppendNumber(hash, row.Moment("At")?.UtcTicks ?? 0);
        AppendPart(hash, Encoding.UTF8.GetBytes(row.Text("Action") ?? ""));
        for (var i = 0; i < SaltedNames.Length; i++)
        {
            AppendPart(hash, Digest(row, i));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The hash that a row says it has.</summary>
    public static byte[] StatedHash(TableRow row) => row.Values.GetValueOrDefault("Hash") as byte[] ?? [];

    public static AuditRecord Record(TableRow row) => new(
        row.Number("Number") ?? 0,
        new AuditEntry(
            row.Moment("At") ?? default, row.Text("Actor") ?? "", row.Text("Action") ?? "", row.Text("Subject") ?? "", row.Text("Before"), row.Text("After")),
        Convert.ToHexStringLower(StatedHash(row)));

    private static byte[] Digest(TableRow row, int name)
    {
        if (row.Text(SaltedNames[name]) is not { } text)
        {
            return [];
        }

        var salts = row.Values.GetValueOrDefault("Salt") as byte[] ?? [];
        var salt = salts.AsSpan(Math.Min(salts.Length, name * SaltLength));
        return SHA256.HashData([.. salt[..Math.Min(salt.Length, SaltLength)], .. Encoding.UTF8.GetBytes(text)]);
    }

    private static void AppendNumber(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    // With its length, so that no two lists of parts are hashed alike.
    private static void AppendPart(IncrementalHash hash, byte[] part)
    {
        AppendNumber(hash, part.Length);
        hash.AppendData(part);
    }

    private static string Shortened(string text)
    {
        if (text.Length <= KeptLength)
        {
            return text;
        }

        var kept = char.IsHighSurrogate(text[KeptLength - 1]) ? KeptLength - 1 : KeptLength;
        var proof = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, kept)}… ({text.Length} characters, sha256-{proof})");
    }
}

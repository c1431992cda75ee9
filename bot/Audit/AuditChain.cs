using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bot.Directives;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// The form of the trail's rows. Each one's hash covers its number, moment, id and action, the hash before it, and of each text that may
/// name a person a salted digest, which stands in the row: so a person's name can be put out of such a text, and its salt away, while the
/// chain stays provable.
/// </summary>
internal static class AuditChain
{
    private const int SaltLength = 16;

    /// <summary>The values that may name a person.</summary>
    public static IReadOnlyList<string> PersonalNames { get; } = ["Actor", "ActorName", "Tenant", "Via", "Subject", "Before", "After"];

    /// <summary>The row of an entry behind the row with <paramref name="previousHash"/> (empty for the first).</summary>
    public static TableRow Row(string partition, string key, long number, byte[] previousHash, AuditEntry entry)
    {
        var change = entry.Change;
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        values["Number"] = number;
        values["Id"] = entry.Id;
        values["At"] = change.At.ToUniversalTime();
        values["Action"] = change.Action;
        string?[] texts = [change.By.Id, change.By.Name, change.By.TenantId, change.By.Via, change.Subject, change.Before, change.After];
        var salts = RandomNumberGenerator.GetBytes(PersonalNames.Count * SaltLength);
        var digests = new byte[PersonalNames.Count * SHA256.HashSizeInBytes];
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text)
            {
                var kept = ChangeText.Shortened(text);
                values[PersonalNames[i]] = kept;
                Digest(salts, i, kept).CopyTo(DigestAt(digests, i));
            }
        }

        values["Salts"] = salts;
        values["Digests"] = digests;
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
        AppendPart(hash, Encoding.UTF8.GetBytes(row.Text("Id") ?? ""));
        AppendPart(hash, Encoding.UTF8.GetBytes(row.Text("Action") ?? ""));
        AppendPart(hash, Bytes(row, "Digests"));
        return hash.GetHashAndReset();
    }

    /// <summary>The hash that a row says it has.</summary>
    public static byte[] StatedHash(TableRow row) => Bytes(row, "Hash");

    /// <summary>The row with other words in the place of one of its texts, whose salt goes: what stood there can't be guessed from the digest.</summary>
    public static TableRow Erased(TableRow row, string name, string instead)
    {
        var at = PersonalNames.ToList().IndexOf(name);
        var salts = Bytes(row, "Salts").ToArray();
        salts.AsSpan(at * SaltLength, SaltLength).Clear();
        return row with
        {
            Values = row.Values.SetItem(name, instead).SetItem("Salts", salts).SetItem("Erased", ErasedNames(row) | (1L << at)),
        };
    }

    /// <summary>Whether texts of the row were put out (<see cref="Erased"/>).</summary>
    public static bool HasErased(TableRow row) => ErasedNames(row) != 0;

    /// <summary>Whether each text of the row that was not put out is the one that the chain covers.</summary>
    public static bool TextsStand(TableRow row)
    {
        var salts = Bytes(row, "Salts");
        var digests = Bytes(row, "Digests");
        if (salts.Length != PersonalNames.Count * SaltLength || digests.Length != PersonalNames.Count * SHA256.HashSizeInBytes)
        {
            return false;
        }

        for (var i = 0; i < PersonalNames.Count; i++)
        {
            if ((ErasedNames(row) & (1L << i)) != 0)
            {
                continue;
            }

            var expected = row.Text(PersonalNames[i]) is { } text ? Digest(salts, i, text) : new byte[SHA256.HashSizeInBytes];
            if (!DigestAt(digests, i).SequenceEqual(expected))
            {
                return false;
            }
        }

        return true;
    }

    public static AuditRecord Record(TableRow row) => new(
        row.Number("Number") ?? 0,
        row.Text("Id") ?? "",
        new Change(
            row.Moment("At") ?? default,
            new Person(row.Text("Actor") ?? "", row.Text("Tenant"), row.Text("ActorName") ?? "") { Via = row.Text("Via") ?? "" },
            row.Text("Action") ?? "",
            row.Text("Subject") ?? "",
            row.Text("Before"),
            row.Text("After")),
        Convert.ToHexStringLower(StatedHash(row)));

    private static long ErasedNames(TableRow row) => row.Number("Erased") ?? 0;

    private static byte[] Bytes(TableRow row, string name) => row.Values.GetValueOrDefault(name) as byte[] ?? [];

    private static byte[] Digest(byte[] salts, int at, string text) =>
        SHA256.HashData([.. salts.AsSpan(at * SaltLength, SaltLength), .. Encoding.UTF8.GetBytes(text)]);

    private static Span<byte> DigestAt(byte[] digests, int at) => digests.AsSpan(at * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);

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
}

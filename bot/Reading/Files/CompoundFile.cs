using System.Text;

namespace Bot.Reading.Files;

/// <summary>An OLE compound file: a .docx under a password, or an old Office document.</summary>
internal static class CompoundFile
{
    // The stream that holds the ciphertext; names stand in the directory in UTF-16 (MS-OFFCRYPTO 2.3.4.4, MS-CFB 2.6).
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Why it is refused: protected, or of a kind that is not read.</summary>
    public static FileOutcome Open(byte[] content) =>
        new FileOutcome.Refused(content.AsSpan().IndexOf(EncryptedPackage) >= 0 ? RefusalReason.Protected : RefusalReason.UnknownKind);
}

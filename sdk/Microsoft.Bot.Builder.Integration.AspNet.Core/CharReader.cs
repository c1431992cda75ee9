namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads a piece of a borrowed buffer without copying it into a string.</summary>
internal sealed class CharReader(char[] chars, int count) : TextReader
{
    private int _position;

    public override int Peek() => _position < count ? chars[_position] : -1;

    public override int Read() => _position < count ? chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int length)
    {
        var taken = Math.Min(length, count - _position);
        Array.Copy(chars, _position, buffer, index, taken);
        _position += taken;
        return taken;
    }
}

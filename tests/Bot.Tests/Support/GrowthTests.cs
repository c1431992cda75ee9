namespace Bot.Tests.Support;

public sealed class GrowthTests
{
    [Fact]
    public void Work_that_grows_with_the_square_of_its_length_is_found_out() =>
        Should.Throw<Exception>(() => Growth.IsEven(length => Spin((long)length * length), 600));

    [Fact]
    public void Work_that_grows_with_its_length_passes() => Growth.IsEven(length => Spin(length * 1_000L), 2_000);

    private static void Spin(long times)
    {
        var sum = 0L;
        for (var i = 0L; i < times; i++)
            sum ^= i * 7;
        GC.KeepAlive(sum);
    }
}

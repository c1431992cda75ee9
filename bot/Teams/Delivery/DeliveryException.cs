namespace Bot.Teams.Delivery;

/// <summary>Thrown out of a turn's own send calls where the result is not <see cref="DeliveryResult.Sent"/>; whoever wants the result instead catches it.</summary>
internal sealed class DeliveryException : Exception
{
    public DeliveryException()
        : this(new DeliveryResult.Uncertain(Status: null))
    {
    }

    public DeliveryException(string message)
        : this(message, null)
    {
    }

    public DeliveryException(string message, Exception? innerException)
        : base(message, innerException) => Result = new DeliveryResult.Uncertain(Status: null);

    public DeliveryException(DeliveryResult result)
        : base($"The message was not delivered: {result}") => Result = result;

    public DeliveryResult Result { get; }
}

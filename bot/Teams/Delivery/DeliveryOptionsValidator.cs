using Microsoft.Extensions.Options;

namespace Bot.Teams.Delivery;

[OptionsValidator]
internal sealed partial class DeliveryOptionsValidator : IValidateOptions<DeliveryOptions>;

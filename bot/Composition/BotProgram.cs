using System.Text;
using Bot.Commands;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The program: without a command it is the bot, with one it does that and ends.</summary>
internal static class BotProgram
{
    /// <summary>Runs the program and returns its exit code (see <see cref="ExitCode"/>).</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var launch = LaunchArguments.Split(arguments);
        try
        {
            if (launch.Command.Count == 0)
            {
                await using var app = BotApp.Build(launch);
                await app.RunAsync();
                return ExitCode.Done;
            }

            await using var services = CommandServices.Build(launch);
            return await CommandServices.RunAsync(services, launch.Command);
        }
        catch (OptionsValidationException wrongSetting)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, wrongSetting.Failures));
            return ExitCode.BadInput;
        }
        catch (Storage.StorageUnavailableException unavailable)
        {
            await Console.Error.WriteLineAsync(unavailable.Message);
            return ExitCode.BadInput;
        }
    }
}

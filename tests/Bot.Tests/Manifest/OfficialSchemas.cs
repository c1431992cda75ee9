using System.Text.Json;
using Bot.Tests.Support;

namespace Bot.Tests.Manifest;

/// <summary>The schemas of Teams manifests, as the official npm package carries them; nothing is asked of the network.</summary>
internal static class OfficialSchemas
{
    /// <summary>What they find wrong with a manifest and its translations.</summary>
    public static async Task<string[]> ComplaintsAsync(params string[] files)
    {
        var folder = Directory.CreateTempSubdirectory("manifest-");
        try
        {
            var paths = files.Select((_, i) => Path.Combine(folder.FullName, $"{i}.json")).ToArray();
            foreach (var (path, content) in paths.Zip(files))
                await File.WriteAllTextAsync(path, content);
            var script = Repository.PathOf("tests", "Bot.Tests", "Manifest", "validate.mjs");
            return JsonSerializer.Deserialize<string[]>(await NodeTools.RunScriptAsync(script, paths, TestContext.Current.CancellationToken))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerstelBot.Dialogs;

namespace HerstelBot.Tests.Drivers;

/// <summary>The sentences that the bot says, to look for in what people see.</summary>
internal static partial class Zinnen
{
    private static readonly JsonObject Alle = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(DialogsMap.Vind(null).Pad, "teksten", "nl.json")))!;

    /// <summary>The keys that begin so.</summary>
    public static IEnumerable<string> Sleutels(string begin) => Alle.Select(zin => zin.Key).Where(sleutel => sleutel.StartsWith(begin, StringComparison.Ordinal));

    /// <summary>The longest piece of a sentence that is the same whatever fills its blanks.</summary>
    public static string Kern(string sleutel) => Leeg().Split(Alle[sleutel]!.GetValue<string>()).MaxBy(deel => deel.Length)!.Trim();

    [GeneratedRegex(@"\{\w+\}|\n")]
    private static partial Regex Leeg();
}

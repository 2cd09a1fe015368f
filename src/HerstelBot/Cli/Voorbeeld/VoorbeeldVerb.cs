using System.CommandLine;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary><c>voorbeeld</c>: fills a new folder of <c>proef</c> with a made-up regio. <c>proef</c> does so by itself the first time.</summary>
internal sealed class VoorbeeldVerb : Command
{
    public VoorbeeldVerb(CliStreams streams, TimeProvider time)
        : base("voorbeeld", "Maakt een nieuwe map voor proef met een verzonnen regio erin: vragen van tien weken. Proef doet dit de eerste keer zelf.")
    {
        var map = new Option<string?>("--map") { Description = "De map van proef, in plaats van .herstelbot/proef." };
        Add(map);
        SetAction(async (parsed, cancellationToken) => await Jsonl.WriteAsync(
            streams, await Voorbeeldmaker.MaakAsync(Proef.ProefVerb.Map(parsed.GetValue(map)), time.GetUtcNow(), [], cancellationToken)));
    }
}

using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Hosting;

namespace HerstelBot.Cli.Proef;

/// <summary><c>proef</c>: the bot in local mode with the Microsoft 365 Agents Playground beside it, Dutch persons and a cluster channel included.</summary>
internal sealed class ProefVerb : Command
{
    private const int BotPort = 3978;
    private const int PlaygroundPort = 56150;

    public ProefVerb(CliStreams streams)
        : base("proef", "Start de bot met de Agents Playground, om beide kanten in één browservenster te spelen. Stop met Ctrl+C.")
    {
        var bot = new Option<int>("--poort") { Description = "De poort van de bot.", DefaultValueFactory = _ => BotPort };
        var playground = new Option<int>("--playground-poort") { Description = "De poort van de Playground.", DefaultValueFactory = _ => PlaygroundPort };
        var map = new Option<string?>("--map") { Description = "De map voor de opslag, in plaats van .herstelbot/proef." };
        Add(bot);
        Add(playground);
        Add(map);
        SetAction((parsed, cancellationToken) => RunAsync(
            streams, parsed.GetValue(bot), parsed.GetValue(playground), Path.GetFullPath(parsed.GetValue(map) ?? Path.Combine(".herstelbot", "proef")), cancellationToken));
    }

    private static async Task<int> RunAsync(CliStreams streams, int botPort, int playgroundPort, string map, CancellationToken cancellationToken)
    {
        var persons = await ProefPersonen.WriteAsync(map, cancellationToken);
        var botUrl = $"http://127.0.0.1:{botPort}";
        await using var app = ServiceHost.Build(
        [
            "--urls", botUrl,
            "--HerstelBot:Opslag:Map", Path.Combine(map, "opslag"),
            "--HerstelBot:Personen:Bestand", persons,
        ]);
        if (await ServiceHost.TryStartAsync(app, streams.Error, cancellationToken) is { } fault)
        {
            return fault;
        }

        using var playground = Playground.Start(map, $"{botUrl}/api/messages", playgroundPort, streams.Error);
        if (playground is null)
        {
            await app.StopAsync(CancellationToken.None);
            return Verbs.AtFault;
        }

        var playgroundUrl = $"http://localhost:{playgroundPort}";
        await JsonSerializer.SerializeAsync(streams.Output, new { bot = botUrl, playground = playgroundUrl }, cancellationToken: cancellationToken);
        streams.Output.WriteByte((byte)'\n');
        await streams.Output.FlushAsync(cancellationToken);
        await streams.Error.WriteLineAsync($"""

            De bot draait op         {botUrl}
            De Playground draait op  {playgroundUrl}   <- open dit in uw browser

            Vraag iets in Personal Chat. Wat de bot niet weet, vindt u in het kanaal '{ProefPersonen.Kanaal}'.
            Stop met Ctrl+C.
            """);

        using var cancelled = cancellationToken.Register(() => app.Lifetime.StopApplication());
        var stopped = app.WaitForShutdownAsync(CancellationToken.None);
        if (await Task.WhenAny(stopped, playground.WaitForExitAsync()) != stopped)
        {
            await streams.Error.WriteLineAsync(
                $"De Playground is gestopt (code {playground.ExitCode}). Is poort {playgroundPort} vrij? Kies anders een andere met --playground-poort.");
            await app.StopAsync(CancellationToken.None);
            return Verbs.AtFault;
        }

        return Verbs.Done;
    }
}

using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using HerstelBot.Cli.Voorbeeld;
using Microsoft.Extensions.Hosting;

namespace HerstelBot.Cli.Proef;

/// <summary><c>proef</c>: the bot in local mode with the Microsoft 365 Agents Playground beside it, Dutch persons and a cluster channel included.</summary>
internal sealed class ProefVerb : Command
{
    private const int BotPort = 3978;
    private const int PlaygroundPort = 56150;

    // Ctrl+C reaches the Playground too; whether it was that shows within this time.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public ProefVerb(CliStreams streams)
        : base("proef", "Start de bot met de Agents Playground, om beide kanten in één browservenster te spelen. Stop met Ctrl+C.")
    {
        var bot = Port("--poort", "De poort van de bot.", BotPort);
        var playground = Port("--playground-poort", "De poort van de Playground.", PlaygroundPort);
        var map = new Option<string?>("--map") { Description = "De map voor de opslag, in plaats van .herstelbot/proef." };
        var leeg = new Option<bool>("--leeg") { Description = "Begint zonder de voorbeeldregio die een nieuwe map anders krijgt." };
        Add(bot);
        Add(playground);
        Add(map);
        Add(leeg);
        SetAction((parsed, cancellationToken) => RunAsync(
            streams, parsed.GetValue(bot), parsed.GetValue(playground), Map(parsed.GetValue(map)), metVoorbeeld: !parsed.GetValue(leeg), cancellationToken));
    }

    /// <summary>The folder of <c>proef</c>, given what somebody chose.</summary>
    internal static string Map(string? gekozen) => Path.GetFullPath(gekozen ?? Path.Combine(".herstelbot", "proef"));

    private static Option<int> Port(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = $"{description} Anders {usual}.", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var port) && port is < 1 or > IPEndPoint.MaxPort)
            {
                result.AddError(name);
            }
        });
        return option;
    }

    private static async Task<int> RunAsync(CliStreams streams, int botPort, int playgroundPort, string map, bool metVoorbeeld, CancellationToken cancellationToken)
    {
        // Asked beforehand: the host would name an option that this verb does not have.
        if (!IsFree(botPort))
        {
            await streams.Error.WriteLineAsync(Taken(botPort, "--poort"));
            return Verbs.AtFault;
        }

        var opslag = ProefPersonen.Opslag(map);
        if (metVoorbeeld && !Directory.Exists(opslag))
        {
            await MaakVoorbeeldAsync(streams, map, cancellationToken);
        }

        var persons = await ProefPersonen.WriteAsync(map, opslag, cancellationToken);
        var botUrl = $"http://127.0.0.1:{botPort}";
        await using var app = ServiceHost.Build(
        [
            "--urls", botUrl,
            "--HerstelBot:Opslag:Map", opslag,
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

        await streams.Error.WriteLineAsync("\nDe Playground start. De eerste keer haalt npx hem op; dat duurt even.");
        using var cancelled = cancellationToken.Register(() => app.Lifetime.StopApplication());
        var stopped = app.WaitForShutdownAsync(CancellationToken.None);
        if (await FaultAsync(streams, playground, stopped, botUrl, playgroundPort) is not { } sentence)
        {
            return Verbs.Done;
        }

        await streams.Error.WriteLineAsync(sentence);
        await app.StopAsync(CancellationToken.None);
        return Verbs.AtFault;
    }

    // Without it there is still enough to try.
    private static async Task MaakVoorbeeldAsync(CliStreams streams, string map, CancellationToken cancellationToken)
    {
        await streams.Error.WriteLineAsync("De eerste keer maakt proef een voorbeeldregio. Dat duurt even. Wilt u die niet, start dan met --leeg.");
        if (await Voorbeeldmaker.MaakAsync(map, TimeProvider.System.GetUtcNow(), [], cancellationToken) is { Fault: { } zin })
        {
            await streams.Error.WriteLineAsync(zin);
        }
    }

    // Until somebody stops it, or the Playground does: then with the sentence that says why.
    private static async Task<string?> FaultAsync(CliStreams streams, Playground playground, Task stopped, string botUrl, int port)
    {
        await Task.WhenAny(stopped, playground.Exited, playground.Listening);
        if (playground.Listening.IsCompletedSuccessfully)
        {
            if (await playground.Listening != port)
            {
                return Taken(port, "--playground-poort");
            }

            await TellAsync(streams, botUrl, $"http://localhost:{port}");
            await Task.WhenAny(stopped, playground.Exited);
        }

        if (!stopped.IsCompleted)
        {
            await Task.WhenAny(stopped, Task.Delay(Grace, TimeProvider.System, CancellationToken.None));
        }

        return stopped.IsCompleted ? null : $"De Playground is gestopt (code {playground.ExitCode}). Start 'herstelbot proef' opnieuw.";
    }

    private static async Task TellAsync(CliStreams streams, string bot, string playground)
    {
        await JsonSerializer.SerializeAsync(streams.Output, new { bot, playground });
        streams.Output.WriteByte((byte)'\n');
        await streams.Output.FlushAsync();
        await streams.Error.WriteLineAsync($"""

            De bot draait op         {bot}
            De Playground draait op  {playground}   <- open dit in uw browser
            Het rapport staat op     {bot}/rapportage

            Vraag iets in Personal Chat. Wat de bot niet weet, vindt u in het kanaal '{ProefPersonen.Kanaal}'.
            Stop met Ctrl+C.
            """);
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string Taken(int port, string option) =>
        $"Poort {port} is bezet. Draait er nog een proef? Stop die, of kies een andere poort met {option}.";
}

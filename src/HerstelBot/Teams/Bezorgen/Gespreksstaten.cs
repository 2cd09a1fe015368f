using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Connector;

namespace HerstelBot.Teams.Bezorgen;

/// <summary>What a refusal of the Connector means for the conversation and for the message (protocol: errors that mean "stop").</summary>
internal sealed partial class Gespreksstaten(IGesprekken gesprekken, ILogger<Gespreksstaten> logger)
{
    // A fault on our side: the operator mends it, the message waits.
    private static readonly TimeSpan WachtOpBeheer = TimeSpan.FromMinutes(5);

    /// <summary>Marks the conversation and says what becomes of the message.</summary>
    public async Task<Bezorging> NaStopAsync(Gesprek gesprek, Stopreden reden, string code, CancellationToken cancellationToken)
    {
        Log.Gestopt(logger, reden, code, gesprek.Soort);
        switch (reden)
        {
            case Stopreden.BotNietGeregistreerd or Stopreden.TokenGeweigerd or Stopreden.GeenToken or Stopreden.VerkeerdeHost:
                return new Bezorging.Later(WachtOpBeheer);
            case Stopreden.UitgezetDoorBeheerder or Stopreden.NietInGesprek or Stopreden.Geblokkeerd:
                await gesprekken.BewaarAsync(gesprek with { Staat = Gespreksstaat.Opgeschort }, cancellationToken);
                return new Bezorging.Later(TimeSpan.Zero);
            case Stopreden.GesprekBestaatNiet:
                await gesprekken.BewaarAsync(gesprek with { Staat = Gespreksstaat.Verwijderd }, cancellationToken);
                return new Bezorging.Onbezorgbaar("het gesprek bestaat niet meer");
            case Stopreden.BerichtBestaatNiet:
                return new Bezorging.Onbezorgbaar("het bericht bestaat niet meer");
            case Stopreden.TeGroot:
                return new Bezorging.Onbezorgbaar("het bericht is te groot");
            case Stopreden.ServerFout or Stopreden.OnleesbaarAntwoord:
                return new Bezorging.Onzeker();
            case Stopreden.FouteAanvraag or Stopreden.NietToegestaan:
                return new Bezorging.Onbezorgbaar($"Teams weigerde het bericht ({code})");
            default:
                throw new ArgumentOutOfRangeException(nameof(reden), reden, "No such reason.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Warning, "The Connector refused a message: {Reden} ({Code}) in a {Soort}")]
        public static partial void Gestopt(ILogger logger, Stopreden reden, string code, Gesprekssoort soort);
    }
}

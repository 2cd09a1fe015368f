using System.CommandLine;
using HerstelBot.Cli.Meet.Kwaliteit;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet;

/// <summary><c>meet</c>: the figures that say whether the bot is fast and small enough, each beside something to compare it with.</summary>
internal sealed class MeetVerb : Command
{
    /// <summary>Not for people: makes this process the bare endpoint that <c>meet</c> compares with.</summary>
    public const string EchoOptie = "--echo";

    private const string Map = "HerstelBot__Dialogs__Map";

    public MeetVerb(CliStreams streams, TimeProvider time)
        : base("meet", "Meet hoe goed, hoe snel en hoe zuinig de bot is, in ongeveer een minuut. Draai dit met -c Release en met verder niets op de machine.")
    {
        var echo = new Option<string?>(EchoOptie) { Hidden = true };
        var vragen = new Option<string?>("--vragen") { Description = $"Alleen hoe goed de bot antwoordt, op de vragen in dit bestand. Een regel per vraag: {Meetvragen.Vorm}." };
        var fouten = new Option<bool>("--fouten") { Description = "Toont elke vraag waarmee iets anders gebeurt dan hoort, als JSON per regel, met wat er gemeten is." };
        var peers = new Option<bool>("--peers") { Description = "Alleen hoe goed de bot antwoordt, naast twee andere zoekmachines op dezelfde artikelen. Vraagt Node.js, en de eerste keer internet." };
        Add(echo);
        Add(vragen);
        var ijk = new Option<bool>("--ijk") { Description = "Zoekt de drempels van het antwoordbesluit opnieuw en schrijft ze in taal/drempels.json. Met --vragen op uw vragen." };
        Add(peers);
        var ablatie = new Option<bool>("--ablatie") { Description = "Zet van het zoeken één ding tegelijk uit en toont wat dat kost. Duurt enkele minuten." };
        var document = new Option<string?>("--document") { Description = "Zet alle cijfers, ook van andere zoekmachines en van --ablatie, in dit Markdown-bestand. Duurt enkele minuten." };
        var rapport = new Option<bool>("--rapport") { Description = "Alleen hoe lang een rapport van een maand duurt bij 10.000, 100.000 en 1.000.000 gesloten vragen. Duurt een kwartier en vraagt 16 GB geheugen en schijf." };
        Add(ijk);
        var server = new Option<string?>("--op-server") { Description = "Met --rapport: niet in de ingebouwde opslag maar in deze lege Redis-server, bijvoorbeeld 127.0.0.1:6400. Daar blijven de vragen staan." };
        var publicatie = new Option<bool>("--publicatie") { Description = "Alleen hoe snel de bot antwoordt met een artikel dat net is gepubliceerd, ook op een tweede instantie. Duurt ongeveer een minuut." };
        Add(rapport);
        Add(publicatie);
        Add(server);
        Add(ablatie);
        Add(document);
        Add(fouten);
        SetAction((parsed, _) =>
        {
            if (parsed.GetValue(echo) is { } adres) { return Echo.RunAsync(adres); }
            if (parsed.GetValue(rapport)) { return MetMapAsync(streams, (dialogs, map, uit) => Rapportmetingen.MeetAsync(dialogs, map, parsed.GetValue(server), uit, streams.Error)); }
            if (parsed.GetValue(publicatie)) { return MetMapAsync(streams, (dialogs, map, uit) => PublicatieAsync(dialogs, map, uit)); }
            var bestand = parsed.GetValue(vragen);
            if (parsed.GetValue(fouten)) { return KwaliteitAsync(streams, time, bestand, (ronde, uit) => ronde.FoutenAsync(uit, streams.Error)); }
            if (parsed.GetValue(ijk)) { return KwaliteitAsync(streams, time, bestand, (ronde, uit) => ronde.IJkAsync(uit, streams.Error)); }
            if (parsed.GetValue(ablatie)) { return KwaliteitAsync(streams, time, bestand, (ronde, uit) => ronde.AblatieAsync(uit, streams.Error)); }
            if (parsed.GetValue(document) is { } pad) { return KwaliteitAsync(streams, time, bestand, (ronde, _) => ronde.DocumentAsync(pad, streams.Error)); }
            var metPeers = parsed.GetValue(peers);
            return bestand is null && !metPeers
                ? MetMapAsync(streams, (dialogs, map, uit) => MeetAsync(streams, time, dialogs, map, uit))
                : KwaliteitAsync(streams, time, bestand, (ronde, uit) => ronde.MeetAsync(uit, streams.Error, metPeers));
        });
    }

    private static async Task<int> KwaliteitAsync(CliStreams streams, TimeProvider time, string? vragen, Func<Vragenronde, TextWriter, Task<int>> doe)
    {
        await using var uit = new StreamWriter(streams.Output, leaveOpen: true);
        try
        {
            return await doe(new(DialogsMap.Vind(Environment.GetEnvironmentVariable(Map)), vragen, time.Vandaag()), uit);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            await streams.Error.WriteLineAsync($"Het meten is niet gelukt: {fout.Message}");
            return Verbs.AtFault;
        }
    }

    private static async Task MeetAsync(CliStreams streams, TimeProvider time, DialogsMap dialogs, string map, StreamWriter uit)
    {
        var kennisbank = Kennisbankmetingen.Meet(dialogs, time.Vandaag()).ToList();
        await SchrijfAsync([.. Tekstmetingen.Meet(dialogs), .. kennisbank]);
        await new Vragenronde(dialogs, null, time.Vandaag()).MeetAsync(uit, streams.Error);
        await SchrijfAsync(await Opslagmetingen.MeetAsync(dialogs, map, time));
        await SchrijfAsync(await Dienstmetingen.MeetAsync(dialogs.Pad, map, Antwoordbaar(dialogs, time.Vandaag())));
        await PublicatieAsync(dialogs, map, uit);

        async Task SchrijfAsync(IReadOnlyList<Meting> metingen)
        {
            foreach (var meting in metingen) { await uit.WriteLineAsync(meting.ToString()); }
        }
    }

    private static async Task PublicatieAsync(DialogsMap dialogs, string map, StreamWriter uit)
    {
        foreach (var meting in await Publicatiemetingen.MeetAsync(dialogs, Directory.CreateDirectory(Path.Combine(map, "publicatie")).FullName)) { await uit.WriteLineAsync(meting.ToString()); }
    }

    // Measures with a folder of its own, that goes away afterwards.
    private static async Task<int> MetMapAsync(CliStreams streams, Func<DialogsMap, string, StreamWriter, Task> meet)
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-meet-").FullName;
        await using var uit = new StreamWriter(streams.Output, leaveOpen: true) { AutoFlush = true };
        try
        {
            await meet(DialogsMap.Vind(Environment.GetEnvironmentVariable(Map)), map, uit);
            return Verbs.Done;
        }
        catch (Exception fout) when (fout is IOException or InvalidDataException or InvalidOperationException or HttpRequestException)
        {
            await streams.Error.WriteLineAsync($"Het meten is niet gelukt: {fout.Message}");
            return Verbs.AtFault;
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    // Questions that get an answer at once, one per article.
    private static List<string> Antwoordbaar(DialogsMap dialogs, DateOnly vandaag)
    {
        var gelezen = GelezenKennisbank.Lees(dialogs, dialogs.Kennisbank, new());
        var vraagbaak = new Vraagbaak(gelezen.Kennisbank, gelezen.Drempels, new(GelijkstellingLezer.LeesGoed(dialogs)));
        var vragen = gelezen.Kennisbank.Alle.Select(artikel => artikel.Titel)
            .Where(vraag => vraagbaak.Beantwoord(vraag, vandaag) is Uitkomst.Besloten { Besluit: Antwoordbesluit.Antwoord }).ToList();
        return vragen.Count > 0 ? vragen : throw new InvalidDataException("Geen enkel artikel antwoordt op zijn eigen titel; draai eerst 'herstelbot controleer'.");
    }
}

using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Bericht = HerstelBot.Tests.Drivers.Bericht;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>A burgerservicenummer in every place where a person can type, looked for in the store, in the log and in all that was sent.</summary>
public sealed class PersoonsgegevensTests : IAsyncLifetime
{
    private const string Bsn = "999927176";

    private readonly DirectoryInfo _opslag = Directory.CreateTempSubdirectory("herstelbot-opslag-");
    private readonly ConcurrentBag<string> _gezien = [];
    private readonly HashSet<string> _gevuld = [];
    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsWereld.StartMetBouwAsync(
            builder =>
            {
                builder.Logging.ClearProviders().AddFakeLogging();
                builder.Services.PostConfigure<LoggerFilterOptions>(filter =>
                {
                    filter.Rules.Clear();
                    filter.MinLevel = LogLevel.Trace;
                });
            },
            $"--HerstelBot:Opslag:Map={_opslag.FullName}");
        _teams.Connector.Aangekomen = bericht => _gezien.Add(bericht.Activiteit.ToJsonString());
        await _teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        _opslag.Delete(recursive: true);
    }

    [Fact]
    public async Task No_input_lets_a_bsn_into_the_store_the_log_or_a_message()
    {
        await _teams.Fatima.TyptAsync($"{Bsn}");
        await _teams.Fatima.ZietAsync("BSN uit uw tekst weggehaald");
        await _teams.Bea.TyptAsync($"{Vuil("kanaalbericht")}", Wereld.Kanaal);
        await _teams.Karim.TyptAsync($"Hoi {Bsn}");
        await _teams.Fatima.TyptAsync($"Wat is de status van de aanvraag van {Vuil("getypt")}?");
        var weetNiet = await _teams.Fatima.ZietAsync("Stel aan een PZB'er", "getypt", "UHT-zaaknummer");

        await DruktAsync(_teams.Fatima, weetNiet, "Stel aan een PZB'er");
        var formulier = await _teams.Fatima.ZietAsync("Verstuur", "getypt");
        await DruktAsync(_teams.Fatima, formulier, "Verstuur", ("vraag", Vuil("zonder-onderwerp")), ("toelichting", Vuil("eerste-toelichting")), ("onderwerp", Vuil("onderwerp")), ("urgentie", Vuil("urgentie")));
        await _teams.Karim.TyptAsync($"Wat is de status van de aanvraag van {Vuil("karim")}?");
        await DruktAsync(_teams.Karim, await _teams.Karim.ZietAsync("Stel aan een PZB'er", "karim"), "Stel aan een PZB'er");
        await DruktAsync(_teams.Karim, await _teams.Karim.ZietAsync("Verstuur", "karim"), "Verstuur", ("vraag", Vuil("karimvraag")), ("gemeente", Vuil("gemeente")), ("onderwerp", "bezwaar"));
        await _teams.Karim.ZietAsync("Ik ken deze gemeente niet", "karimvraag");
        formulier = await _teams.Fatima.ZietAsync("Verstuur", "zonder-onderwerp");
        await DruktAsync(_teams.Fatima, formulier, "Verstuur", ("vraag", Vuil("vraagtekst")), ("toelichting", Vuil("toelichtingtekst")), ("onderwerp", "bezwaar"));
        var kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken", "vraagtekst", "toelichtingtekst");

        await DruktAsync(_teams.Pieter, kaart, "Oppakken");
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Teruggeven", "Pieter Zaal");
        await MetFormulierAsync(_teams.Pieter, kaart, "Teruggeven", ("toelichting", Vuil("teruggeefreden")));
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken", "teruggeefreden");
        await DruktAsync(_teams.Pieter, kaart, "Oppakken");
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Vraag terug", "Pieter Zaal", "teruggeefreden");

        await MetFormulierAsync(_teams.Pieter, kaart, "Doorzetten", ("bestemming", Vuil("bestemming")), ("toelichting", Vuil("doorzetreden")));
        await MetFormulierAsync(_teams.Pieter, kaart, "Vraag terug", ("toelichting", Vuil("terugvraagtekst")));
        var terugvraag = await _teams.Fatima.ZietAsync("terugvraagtekst", "Aanvullen");
        await _teams.Fatima.DruktOudAsync(terugvraag, "Aanvullen", ("aanvulling", Vuil("aanvultekst")));
        _gevuld.Add("aanvulling");
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "aanvultekst");

        await MetFormulierAsync(_teams.Pieter, kaart, "Beantwoorden", ("antwoord", Vuil("antwoordtekst")));
        var antwoord = await _teams.Fatima.ZietAsync("antwoordtekst", "Nog niet duidelijk");
        await DruktAsync(_teams.Fatima, antwoord, "Nog niet duidelijk", ("toelichting", Vuil("heropentekst")));
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "heropentekst");
        await MetFormulierAsync(_teams.Pieter, kaart, "Beantwoorden", ("antwoord", Vuil("tweede-antwoord")));
        antwoord = await _teams.Fatima.ZietAsync("tweede-antwoord", "Is opgelost");
        await DruktAsync(_teams.Fatima, antwoord, "Is opgelost", ("toelichting", Vuil("slotopmerking")));
        await _teams.ZietInAsync(Wereld.Kanaal, "Opgelost", "slotopmerking");

        await _teams.Fatima.TyptAsync("statusvraag");
        await DruktAsync(_teams.Fatima, await _teams.Fatima.ZietAsync("grondslag", "Verstuur"), "Verstuur", ("zaaknummer", Vuil("zaaknummertekst")), ("toelichting", Vuil("statustekst")));
        await _teams.Fatima.ZietAsync("Vul het UHT-zaaknummer in", "statustekst");
        await _teams.Fatima.TyptAsync("Wat zijn de vijf leefgebieden van de brede ondersteuning?");
        await _teams.Fatima.DuimtAsync(await _teams.Fatima.ZietAsync("Dit helpt"), "dislike", Vuil("duimopmerking"));
        await _teams.UitgewerktAsync();
        var logboek = _teams.Services.GetRequiredService<FakeLogCollector>().GetSnapshot();
        await _teams.StopInstantiesAsync();

        var opgeslagen = string.Concat(Directory.EnumerateFiles(_opslag.FullName, "*", SearchOption.AllDirectories).Select(pad => Encoding.Latin1.GetString(File.ReadAllBytes(pad))));
        string[] bewaard = ["getypt", "vraagtekst", "toelichtingtekst", "teruggeefreden", "terugvraagtekst", "aanvultekst", "antwoordtekst", "heropentekst", "slotopmerking", "duimopmerking"];
        Assert.All(bewaard, tekst => Assert.Contains(tekst, opgeslagen, StringComparison.Ordinal)); // what was typed did get there
        Assert.DoesNotContain(Bsn, opgeslagen, StringComparison.Ordinal);

        Assert.Contains(_gezien, bericht => bericht.Contains("aanvultekst", StringComparison.Ordinal));
        Assert.All(_gezien, bericht => Assert.DoesNotContain(Bsn, bericht, StringComparison.Ordinal));

        Assert.Contains(logboek, regel => regel.Level == LogLevel.Trace || regel.Level == LogLevel.Debug);
        Assert.All(logboek, regel => Assert.DoesNotContain(Bsn, $"{regel.Message} {regel.Exception} {string.Join(' ', regel.StructuredState ?? [])}", StringComparison.Ordinal));

        // An input that comes later must come here too.
        var velden = Directory.EnumerateFiles(DialogsMap.Vind(null).Kaarten).SelectMany(pad => Kaartlezer.Invoer(JsonNode.Parse(File.ReadAllText(pad))!))
            .Where(invoer => invoer["type"]!.GetValue<string>() == "Input.Text").Select(invoer => invoer["id"]!.GetValue<string>());
        Assert.Superset(velden.ToHashSet(), _gevuld);
    }

    private static string Vuil(string naam) => $"{naam} voor bsn{Bsn}, ouder";

    private async Task DruktAsync(Persoon wie, Bericht bericht, string knop, params (string Veld, string Waarde)[] ingevuld) =>
        await DruktAsync(wie, bericht, bericht.Kaart!, knop, ingevuld);

    private async Task<JsonObject> DruktAsync(Persoon wie, Bericht bericht, JsonObject kaart, string knop, params (string Veld, string Waarde)[] ingevuld)
    {
        _gevuld.UnionWith(ingevuld.Where(veld => veld.Waarde.Contains(Bsn, StringComparison.Ordinal)).Select(veld => veld.Veld));
        var getoond = await wie.DruktAsync(bericht.Gesprek, bericht.Id, kaart, knop, ingevuld);
        _gezien.Add(getoond.ToJsonString());
        return getoond;
    }

    private async Task MetFormulierAsync(Persoon wie, Bericht kaart, string knop, params (string Veld, string Waarde)[] ingevuld) =>
        await DruktAsync(wie, kaart, (JsonObject)(await DruktAsync(wie, kaart, kaart.Kaart!, knop, []))["value"]!, "Verstuur", ingevuld);
}

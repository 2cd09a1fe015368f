using System.Text.Json.Nodes;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using static HerstelBot.Domain.Vragen.Weigering;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Every refusal, brought about in Teams: it is said in its own friendly sentence, and the vraag stays as it was.</summary>
public class WeigeringTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private const string Pieter = $"{TeamsWereld.Uht}/pieter";
    private const string Youssef = $"{TeamsWereld.Uht}/youssef";
    private static int _teller;

    private readonly TeamsWereld _teams = dag.Teams;
    private string _nummer = "";
    private string _id = "";

    // Nobody can ask for the one that is left out: erasing takes only what is closed.
    public static TheoryData<Weigering> Alle => [.. Enum.GetValues<Weigering>().Where(weigering => weigering != NogNietAfgesloten)];

    [Theory]
    [MemberData(nameof(Alle))]
    public async Task A_refusal_is_said_in_its_own_sentence_and_changes_nothing(Weigering weigering)
    {
        _nummer = await _teams.Fatima.VraagtAsync(Onderwerp());
        var vraag = await _teams.VraagAsync(_nummer);
        _id = vraag.Id.ToString();
        await VoorafAsync(weigering);
        var voor = await _teams.VraagAsync(_nummer);

        var getoond = await DrukAsync(weigering);

        Assert.Contains(Zinnen.Kern($"weigering.{weigering}"), Kaartlezer.Tekst(getoond), StringComparison.Ordinal);
        await _teams.UitgewerktAsync();
        Assert.Equal(voor, await _teams.VraagAsync(_nummer));
    }

    // Brings the vraag where the refusal comes from.
    private async Task VoorafAsync(Weigering weigering)
    {
        switch (weigering)
        {
            case AlOpgepakt or AlDoorUOpgepakt or NietDeBehandelaar or TekstOntbreekt or TekstTeLang or AlInDitCluster or BestemmingOnbekend or AlBijDezeCollega or HoofdvraagOngeldig:
                await _teams.Pieter.PaktOpAsync(_nummer);
                break;
            case Weigering.WachtOpGemeente:
                await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(_nummer), "Vraag terug", ("toelichting", "Welke?"));
                break;
            case AlBeantwoord:
                await BeantwoordAsync();
                break;
            case AlAfgesloten:
                await _teams.Fatima.DruktAsync(await BeantwoordAsync(), "Is opgelost");
                break;
            case AlIngetrokken:
                await _teams.Fatima.VervalstAsync("intrekken", Over());
                break;
            case KaartVerouderd:
                await _teams.Pieter.PaktOpAsync(_nummer);
                await _teams.Fatima.DoetAsync(await _teams.Fatima.BevestigingAsync(_nummer, "Aanvullen"), "Aanvullen", ("aanvulling", "Nog iets."));
                break;
            case AlUrgent:
                await _teams.Fatima.DoetAsync(await _teams.Fatima.BevestigingAsync(_nummer, "Maak urgent"), "Maak urgent", ("urgentie", "acute-nood"));
                break;
            case AlAlsKnelpuntGemeld:
                await _teams.Pieter.DoetAsync(await _teams.KaartVanAsync(_nummer, "Meld knelpunt"), "Meld knelpunt", ("knelpunt", "Wachttijd"));
                await _teams.TotVraagAsync(_nummer, vraag => vraag.Knelpunt is not null);
                break;
            case CollegaAfwezig:
                await _teams.Youssef.TyptAsync("afwezig tot en met morgen");
                await _teams.Youssef.ZietAsync("U bent afwezig");
                break;
            case UitkomstOntbreekt:
                await _teams.Fatima.VervalstAsync("verstuur-statusvraag", new() { ["zaaknummer"] = $"UHT-{_teller:0000}", ["grondslag"] = "verzoek-inwoner", ["toestemming"] = "ja" });
                _nummer = Stappen.Nummer(await _teams.Fatima.ZietAsync("Zo staat het met", "GegevensPortaal"))!;
                _id = (await _teams.VraagAsync(_nummer)).Id.ToString();
                await _teams.Pieter.PaktOpAsync(_nummer);
                break;
            case AlGekoppeld:
                var hoofd = (await _teams.VraagAsync(await _teams.Noor.VraagtAsync(Onderwerp()))).Id;
                await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(_nummer), "Koppelen", ("hoofdvraag", hoofd.ToString()));
                await _teams.UitgewerktAsync();
                break;
            case HeropenTermijnVoorbij:
                await BeantwoordAsync();
                await _teams.GaNaarAsync(Teamsdag.Begin.AddDays(60));
                await _teams.TotVraagAsync(_nummer, vraag => vraag.Status == VraagStatus.Opgelost);
                await _teams.GaNaarAsync(Teamsdag.Begin.AddDays(120));
                break;
            case AlGewist:
                _nummer = await _teams.Samira.VraagtAsync(Onderwerp());
                _id = (await _teams.VraagAsync(_nummer)).Id.ToString();
                await _teams.Pieter.HandeltAfAsync(_nummer, "Het antwoord.");
                await _teams.Samira.DruktAsync(await _teams.Samira.ZietAsync($"Antwoord op {_nummer}", "Is opgelost"), "Is opgelost");
                await _teams.Samira.TyptAsync("wis mijn gegevens");
                await _teams.Samira.DruktAsync(await _teams.Samira.ZietAsync("Wis mijn gegevens"), "Wis mijn gegevens");
                await _teams.TotVraagAsync(_nummer, vraag => vraag.Gewist != Wissing.Niet);
                break;
            case NogNietAfgesloten or VraagOnbekend or NietBevoegd or NogNietOpgepakt or NogNietBeantwoord or CriteriumOntbreekt or CollegaOnbekend or KnelpuntOntbreekt:
                break;
        }
    }

    private async Task<JsonObject> DrukAsync(Weigering weigering) => weigering switch
    {
        VraagOnbekend => await _teams.Lotte.VervalstAsync("oppakken", Over()),
        NietBevoegd => await _teams.Carla.VervalstAsync("oppakken", Over()),
        AlOpgepakt => await _teams.Youssef.VervalstAsync("oppakken", Over()),
        AlDoorUOpgepakt => await _teams.Pieter.VervalstAsync("oppakken", Over()),
        NogNietOpgepakt => await _teams.Pieter.VervalstAsync("beantwoorden", Over(("antwoord", "Ja."))),
        NietDeBehandelaar => await _teams.Youssef.VervalstAsync("beantwoorden", Over(("antwoord", "Ja."))),
        Weigering.WachtOpGemeente => await _teams.Pieter.VervalstAsync("beantwoorden", Over(("antwoord", "Ja."))),
        AlBeantwoord => await _teams.Pieter.VervalstAsync("oppakken", Over()),
        NogNietBeantwoord => await _teams.Fatima.VervalstAsync("is-opgelost", Over()),
        AlAfgesloten => await _teams.Fatima.VervalstAsync("intrekken", Over()),
        AlIngetrokken => await _teams.Fatima.VervalstAsync("aanvullen", Over(("aanvulling", "Toch."))),
        KaartVerouderd => await _teams.Pieter.VervalstAsync("beantwoorden", Over(1, ("antwoord", "Ja."))),
        TekstOntbreekt => await _teams.Pieter.VervalstAsync("doorzetten", Over(("bestemming", "cluster:zeeland"))),
        TekstTeLang => await _teams.Pieter.VervalstAsync("beantwoorden", Over(("antwoord", new string('a', 8001)))),
        AlInDitCluster => await _teams.Pieter.VervalstAsync("doorzetten", Over(("bestemming", "cluster:noord-holland"), ("toelichting", "Hier."))),
        BestemmingOnbekend => await _teams.Pieter.VervalstAsync("doorzetten", Over(("bestemming", "cluster:atlantis"), ("toelichting", "Daar."))),
        HeropenTermijnVoorbij => await _teams.Fatima.VervalstAsync("nog-niet-duidelijk", Over()),
        AlUrgent => await _teams.Pieter.VervalstAsync("maak-urgent", Over(("urgentie", "ontruiming"))),
        CriteriumOntbreekt => await _teams.Pieter.VervalstAsync("maak-urgent", Over(("urgentie", "zomaar"))),
        KnelpuntOntbreekt => await _teams.Pieter.VervalstAsync("meld-knelpunt", Over(("knelpunt", "zomaar"))),
        AlAlsKnelpuntGemeld => await _teams.Pieter.VervalstAsync("meld-knelpunt", Over(("knelpunt", "Wachttijd"))),
        AlBijDezeCollega => await _teams.Carla.VervalstAsync("toewijzen", Over(("collega", Pieter))),
        CollegaOnbekend => await _teams.Carla.VervalstAsync("toewijzen", Over(("collega", "iemand"))),
        CollegaAfwezig => await MetAfwezigeAsync(),
        UitkomstOntbreekt => await _teams.Pieter.VervalstAsync("beantwoorden", Over(("antwoord", "Ja."))),
        HoofdvraagOngeldig => await _teams.Pieter.VervalstAsync("koppelen", Over(("hoofdvraag", _id))),
        AlGewist => await _teams.Pieter.VervalstAsync("heropenen", Over(("toelichting", "Toch nog."))),
        NogNietAfgesloten => throw new InvalidOperationException("Nobody can ask for this."),
        AlGekoppeld => await _teams.Pieter.VervalstAsync("koppelen", Over(("hoofdvraag", (await _teams.VraagAsync(_nummer)).GekoppeldAan!.Value.ToString()))),
    };

    private async Task<JsonObject> MetAfwezigeAsync()
    {
        var getoond = await _teams.Carla.VervalstAsync("toewijzen", Over(("collega", Youssef)));
        await _teams.Youssef.TyptAsync("weer aanwezig");
        await _teams.Youssef.ZietAsync("Welkom terug");
        return getoond;
    }

    // No two of these look alike, or the earlier answer would be shown.
    private static string Onderwerp() => $"Graag {Storm.Stormdeelnemers.Letters(Interlocked.Increment(ref _teller))}?";

    private JsonObject Over(params (string Veld, string Waarde)[] velden) =>
        new([KeyValuePair.Create("vraag", (JsonNode?)_id), .. velden.Select(veld => KeyValuePair.Create(veld.Veld, (JsonNode?)veld.Waarde))]);

    private JsonObject Over(int versie, params (string Veld, string Waarde)[] velden)
    {
        var data = Over(velden);
        data["versie"] = versie;
        return data;
    }

    private async Task<Bericht> BeantwoordAsync()
    {
        await _teams.Pieter.HandeltAfAsync(_nummer, "Het antwoord.");
        return await _teams.Fatima.ZietAsync($"Antwoord op {_nummer}", "Is opgelost");
    }
}

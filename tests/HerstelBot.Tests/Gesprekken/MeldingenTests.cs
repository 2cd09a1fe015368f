using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Every notice about a vraag, brought about in Teams: it reaches whom it is for, once, and nobody else.</summary>
public class MeldingenTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private const string Youssef = $"{TeamsWereld.Uht}/youssef";
    private static readonly Werktijd Werktijd = new();
    private static int _teller;

    private readonly TeamsWereld _teams = dag.Teams;

    public static TheoryData<string> Meldingen => [.. Zinnen.Sleutels("melding.")];

    [Theory]
    [MemberData(nameof(Meldingen))]
    public async Task A_notice_reaches_whom_it_is_for_once_and_nobody_else(string sleutel)
    {
        var (nummer, lezer) = await BrengTeweegAsync(sleutel);

        await _teams.ZietInAsync(lezer, $"Bericht over {nummer}", Zinnen.Kern(sleutel));
        await _teams.UitgewerktAsync();
        var gezien = _teams.Connector.Berichten.Where(b =>
            b.Activiteit["summary"]?.GetValue<string>() == $"Bericht over {nummer}" && b.Tekst.Contains(Zinnen.Kern(sleutel), StringComparison.Ordinal));
        Assert.Equal(lezer, Assert.Single(gezien).Gesprek.Split(';')[0]);
    }

    private async Task<(string Nummer, string Lezer)> BrengTeweegAsync(string sleutel)
    {
        var vrager = sleutel switch { "melding.zonder-cluster" => _teams.Wil, "melding.vrager-onbereikbaar" => new Persoon(_teams, "vertrokken", "Vera Vertrokken", TeamsWereld.Gemeentetenant), _ => _teams.Fatima };
        (string, string)[] gemeente = vrager.ObjectId == "vertrokken" ? [("gemeente", "Diemen")] : [];
        var nummer = await vrager.VraagtAsync(Onderwerp(), gemeente);
        return (nummer, await DoeAsync(sleutel, nummer, vrager));
    }

    private async Task EscaleerAsync(string nummer)
    {
        await _teams.GaNaarAsync((await _teams.VraagAsync(nummer)).Toezegging.HerinnerOppakkenOp.AddMinutes(1));
        await _teams.TotVraagAsync(nummer, vraag => vraag.BewaaktTot == vraag.Toezegging.HerinnerOppakkenOp);
        await _teams.GaNaarAsync(Werktijd.InWerktijd((await _teams.VraagAsync(nummer)).Toezegging.OppakkenVoor).AddMinutes(1));
    }

    // Does what the notice follows from, and gives where it must be read.
    private async Task<string> DoeAsync(string sleutel, string nummer, Persoon vrager)
    {
        switch (sleutel)
        {
            case "melding.zonder-cluster":
                return _teams.Bea.Chat;
            case "melding.opgepakt":
                await _teams.Pieter.PaktOpAsync(nummer);
                return vrager.Chat;
            case "melding.teruggegeven":
                await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(nummer), "Teruggeven", ("toelichting", "Geen tijd."));
                return Wereld.Kanaal;
            case "melding.doorgezet":
                await ZetDoorAsync(nummer, "cluster:zeeland");
                return vrager.Chat;
            case "melding.doorverwezen":
                await ZetDoorAsync(nummer, "loket:sbn");
                return vrager.Chat;
            case "melding.ingetrokken":
                await vrager.DruktAsync(await vrager.BevestigingAsync(nummer, "Intrekken"), "Intrekken");
                return Wereld.Kanaal;
            case "melding.aangevuld":
                await vrager.DoetAsync(await vrager.BevestigingAsync(nummer, "Aanvullen"), "Aanvullen", ("aanvulling", "Nog iets."));
                return Wereld.Kanaal;
            case "melding.opgelost":
                await vrager.DruktAsync(await BeantwoordAsync(nummer, vrager), "Is opgelost");
                return Wereld.Kanaal;
            case "melding.heropend":
                await vrager.DruktAsync(await BeantwoordAsync(nummer, vrager), "Nog niet duidelijk");
                return Wereld.Kanaal;
            case "melding.heropend-door-pzb":
                await BeantwoordAsync(nummer, vrager);
                await _teams.Pieter.DoetAsync(await _teams.KaartVanAsync(nummer, "Heropenen"), "Heropenen", ("toelichting", "Fout."));
                return vrager.Chat;
            case "melding.toegewezen":
                await WijsToeAsync(await _teams.KaartVanAsync(nummer, "Oppakken"));
                return vrager.Chat;
            case "melding.aan-u-toegewezen":
                await WijsToeAsync(await _teams.KaartVanAsync(nummer, "Oppakken"));
                return _teams.Youssef.Chat;
            case "melding.overgenomen":
                await WijsToeAsync(await _teams.Pieter.PaktOpAsync(nummer));
                return _teams.Pieter.Chat;
            case "melding.gekoppeld":
                await KoppelAsync(nummer, await _teams.Noor.VraagtAsync(Onderwerp()));
                return vrager.Chat;
            case "melding.koppeling-vervallen":
                var hoofd = await _teams.Noor.VraagtAsync(Onderwerp());
                await KoppelAsync(nummer, hoofd);
                await _teams.KaartVanAsync(hoofd, nummer);
                await _teams.Noor.DruktAsync(await _teams.Noor.BevestigingAsync(hoofd, "Intrekken"), "Intrekken");
                return Wereld.Kanaal;
            case "melding.spoed":
                await vrager.DoetAsync(await vrager.BevestigingAsync(nummer, "Maak urgent"), "Maak urgent", ("urgentie", "acute-nood"));
                return Wereld.Kanaal;
            case "melding.spoed-vrager":
                await _teams.Pieter.DoetAsync(await _teams.KaartVanAsync(nummer, "Maak urgent"), "Maak urgent", ("urgentie", "acute-nood"));
                return vrager.Chat;
            case "melding.vrager-weg":
                await _teams.UitgewerktAsync();
                await vrager.VerwijdertBotAsync();
                return Wereld.Kanaal;
            case "melding.vrager-onbereikbaar":
                var kaart = await _teams.Pieter.PaktOpAsync(nummer);
                await _teams.UitgewerktAsync();
                await vrager.VerwijdertBotAsync();
                await _teams.Pieter.BeantwoordtAsync(kaart, "Het antwoord.");
                return Wereld.Kanaal;
            case "melding.herinnering":
                await _teams.Pieter.PaktOpAsync(nummer);
                await _teams.GaNaarAsync((await _teams.VraagAsync(nummer)).Toezegging.HerinnerAntwoordOp.AddMinutes(1));
                return _teams.Pieter.Chat;
            case "melding.escalatie":
                await EscaleerAsync(nummer);
                return _teams.Carla.Chat;
            case "melding.escalatie-regio":
                await EscaleerAsync(nummer);
                var voorbij = (await _teams.TotVraagAsync(nummer, vraag => vraag.BewaaktTot == vraag.Toezegging.OppakkenVoor)).Toezegging.OppakkenVoor;
                await _teams.GaNaarAsync(Werktijd.InWerktijd(Werktijd.TelOp(voorbij, HerstelBot.Domain.Termijnen.Werktijd.Werkdag)).AddMinutes(1));
                return _teams.Ria.Chat;
            case "melding.herinnering-vrager":
                await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(nummer), "Vraag terug", ("toelichting", "Welke?"));
                var stil = (await _teams.TotVraagAsync(nummer, vraag => vraag.Status == VraagStatus.WachtOpGemeente)).KlokStilSinds!.Value;
                await _teams.GaNaarAsync(Werktijd.InWerktijd(Werktijd.EindeWerkdag(stil, 5)).AddMinutes(1));
                return vrager.Chat;
            case "melding.stil-gesloten":
                await BeantwoordAsync(nummer, vrager);
                await _teams.GaNaarAsync(Werktijd.InWerktijd(Werktijd.EindeWerkdag((await _teams.VraagAsync(nummer)).BeantwoordOp!.Value, 10)).AddMinutes(1));
                return vrager.Chat;
            default:
                throw new Xunit.Sdk.XunitException($"No scenario brings about {sleutel}: write one.");
        }
    }

    // No two of these look alike, or the earlier answer would be shown.
    private static string Onderwerp() => $"Graag {Storm.Stormdeelnemers.Letters(Interlocked.Increment(ref _teller))}?";

    private async Task WijsToeAsync(Bericht kaart) => await _teams.Carla.DoetAsync(kaart, "Toewijzen", ("collega", Youssef));

    private async Task ZetDoorAsync(string nummer, string bestemming) =>
        await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(nummer), "Doorzetten", ("bestemming", bestemming), ("toelichting", "Hoort daar."));

    private async Task KoppelAsync(string nummer, string hoofd) => await _teams.Pieter.DoetAsync(
        await _teams.Pieter.PaktOpAsync(nummer), "Koppelen", ("hoofdvraag", (await _teams.VraagAsync(hoofd)).Id.ToString()));

    private async Task<Bericht> BeantwoordAsync(string nummer, Persoon vrager)
    {
        await _teams.Pieter.HandeltAfAsync(nummer, "Het antwoord.");
        return await vrager.ZietAsync($"Antwoord op {nummer}", "Is opgelost");
    }
}

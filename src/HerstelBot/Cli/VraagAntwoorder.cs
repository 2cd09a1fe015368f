using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Cli;

/// <summary>Answers questions on the command line with the same decision as the chat.</summary>
internal sealed class VraagAntwoorder
{
    private const string EigenCluster = "het PZB-cluster van uw gemeente";

    private readonly GelezenKennisbank _gelezen;
    private readonly Routeringinhoud? _routering;
    private readonly Vraagbaak _vraagbaak;
    private readonly TimeProvider _time;
    private readonly Terugblikzinnen _terugblik;
    private readonly Wijzigingslijst _wijzigingen;
    private readonly Tijdlijn _tijdlijn;

    private VraagAntwoorder(GelezenKennisbank gelezen, Routeringinhoud? routering, Gelijkstellingen gelijkstellingen, Teksten teksten, Tijdlijn tijdlijn, TimeProvider time)
    {
        _terugblik = new(gelezen.Kennisbank, teksten);
        (_gelezen, _routering, _time) = (gelezen, routering, time);
        _vraagbaak = new(gelezen.Kennisbank, gelezen.Drempels, new(gelijkstellingen), kentTijdlijn: true);
        _tijdlijn = tijdlijn;
        _wijzigingen = new(tijdlijn, teksten);
    }

    /// <summary>What is wrong in the files but does not stand in the way.</summary>
    public IEnumerable<Fout> Fouten => _gelezen.Fouten.Where(fout => !fout.IsWaarschuwing);

    /// <summary>Reads all that is needed.</summary>
    /// <param name="map">The dialogs folder.</param>
    /// <param name="anders">Another folder of articles, read leniently; <see langword="null"/> for our own.</param>
    /// <param name="cache">Where what was learnt from the articles is kept.</param>
    /// <param name="time">Tells today.</param>
    /// <exception cref="DirectoryNotFoundException">The folder of articles does not exist.</exception>
    /// <exception cref="InvalidDataException">The days that terms are computed with have a fault.</exception>
    public static VraagAntwoorder Open(DialogsMap map, string? anders, KennisbankCache cache, TimeProvider time)
    {
        if (anders is not null && !Directory.Exists(anders)) { throw new DirectoryNotFoundException($"De map met artikelen '{anders}' bestaat niet. Geef bij --kennisbank een map op."); }
        var gelijkstellingen = GelijkstellingLezer.LeesGoed(map);
        // Without routing an answer is as good; only the name of the cluster is then the general one.
        var (routering, _) = RouteringBestanden.Lees(map);
        var gelezen = GelezenKennisbank.Lees(map, anders ?? map.Kennisbank, anders is null ? Leesregels.Streng(routering?.Routeerder, time.Vandaag()) : Leesregels.Ruim, cache: cache);
        return new(gelezen, routering, gelijkstellingen, Teksten.Lees(map).Teksten, TijdlijnLezer.Lees(map).Tijdlijn, time);
    }

    /// <summary>The answer to one question.</summary>
    public Answer<VraagAntwoord> Antwoord(VraagItem item)
    {
        if (!item.HeeftDag) { return Answer<VraagAntwoord>.Refused(item.GeenDag); }
        var uitkomst = _vraagbaak.Beantwoord(item.Vraag, _time.Vandaag(), item.Dag);
        var antwoord = uitkomst switch
        {
            Uitkomst.Begroet => new VraagAntwoord("begroeting") { Kandidaten = [] },
            Uitkomst.Opgedragen => new VraagAntwoord("opdracht") { Kandidaten = [] },
            Uitkomst.Berekend(_, var termijn, var kandidaten) => Van(termijn) with { Kandidaten = [.. kandidaten.Select(Veld)] },
            Uitkomst.Wijzigingen(_, var gevraagd, var gevonden) => Van(gevraagd) with { Kandidaten = [.. gevonden.Select(Veld)] },
            Uitkomst.Besloten { Besluit: var besluit, Terugblik: var toen } => Toen(Van(besluit, item.Gemeente), besluit, toen) with { Kandidaten = [.. besluit.Kandidaten.Select(Veld)] },
            _ => throw new InvalidOperationException($"Unknown outcome {uitkomst.GetType().Name}."),
        };
        return antwoord with
        {
            Gemaskeerd = uitkomst.Gemaskeerd.Redacties is { Count: > 0 } redacties ? [.. redacties.Select(redactie => new SoortVeld(redactie.Soort.Naam()))] : null,
        };
    }

    private static VraagAntwoord Van(Termijnantwoord termijn) => new("termijn")
    {
        Titel = termijn.Titel,
        Antwoord = termijn.Markdown,
        Bronnen = [.. termijn.Bronnen.Select(bron => new BronVeld(bron.Titel, bron.Datum, bron.Url))],
        Peildatum = termijn.Peildatum,
        Reden = $"uitgerekend: {string.Join(", ", termijn.Soorten)}",
        Kandidaten = [],
    };

    private VraagAntwoord Van(Antwoordbesluit besluit, string? gemeente) => besluit switch
    {
        Antwoordbesluit.Antwoord(var artikel, _) => Met("antwoord", artikel),
        Antwoordbesluit.NaarLoket(var loket, var artikel, _) => Met("loket", artikel) with { Doorzetten = new("loket", Loketnaam(loket)) },
        Antwoordbesluit.BedoeltU => new("bedoelt-u") { Kandidaten = [] },
        Antwoordbesluit.Doorzetten(var reden, _, _) => new("doorzetten") { Kandidaten = [], Doorzetten = new("cluster", Clusternaam(gemeente)), Reden = reden.Sleutel() },
        Antwoordbesluit.TeKort => new("te-kort") { Kandidaten = [] },
        _ => throw new InvalidOperationException($"Unknown decision {besluit.GetType().Name}."),
    };

    private VraagAntwoord Van(Wijzigingsvraag gevraagd) => new("antwoord")
    {
        Titel = gevraagd.Titel,
        Antwoord = _wijzigingen.Geheel(gevraagd),
        Bronnen = [.. _wijzigingen.Getoond(gevraagd).SelectMany(wijziging => wijziging.Bronnen).Distinct().Select(bron => new BronVeld(bron.Titel, bron.Datum, bron.Url))],
        Peildatum = _tijdlijn.Peildatum,
        Kandidaten = [],
    };

    // The first line of an answer about the past says when it held.
    private VraagAntwoord Toen(VraagAntwoord antwoord, Antwoordbesluit besluit, Terugblik? toen) => (besluit, toen) switch
    {
        (Antwoordbesluit.Antwoord(var artikel, _), not null) => antwoord with { Antwoord = $"{string.Join('\n', [.. _terugblik.Boven(artikel, toen, _time.Vandaag()), .. _terugblik.Verder(artikel, toen, _time.Vandaag()).Select(weg => weg.Zin)])}\n\n{antwoord.Antwoord}" },
        (Antwoordbesluit.Doorzetten { Reden: DoorzetReden.VroegerOnbekend }, not null) => antwoord with { Antwoord = $"{_terugblik.Onbekend(toen)} {_terugblik.Nu(toen)?.Zin}".TrimEnd() },
        _ => antwoord,
    };

    private static VraagAntwoord Met(string uitkomst, Artikel artikel) => new(uitkomst)
    {
        Artikel = artikel.Id,
        Titel = artikel.Titel,
        Antwoord = artikel.Tekst,
        Bronnen = [.. artikel.Bronnen.Select(bron => new BronVeld(bron.Titel, bron.Datum, bron.Url))],
        Peildatum = artikel.Peildatum,
        Kandidaten = [],
    };

    private static KandidaatVeld Veld(Kandidaat kandidaat) => new(kandidaat.ArtikelId, kandidaat.Titel, Math.Round(kandidaat.Score, 4));

    private string Loketnaam(string id) => _routering?.Routeerder.Zoek(new LoketId(id))?.Naam ?? id;

    private string Clusternaam(string? gemeente) =>
        _routering is { } routering && gemeente is not null && routering.Register.Herken(gemeente) is Herkenning.Gevonden gevonden
            ? routering.Indeling.ClusterVan(gevonden.Gemeente.Code)?.Naam ?? EigenCluster
            : EigenCluster;
}

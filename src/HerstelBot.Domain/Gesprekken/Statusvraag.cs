using System.Text.RegularExpressions;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>A question on behalf of an inwoner: how a request at UHT stands. The form is a checklist of what UHT needs before it may tell.</summary>
/// <remarks>Dienst Toeslagen tells the college that gives brede ondersteuning how a request stands and whether somebody is recognised (Wht art. 6.12 lid 13); nothing else.</remarks>
public sealed partial class Statusvraag(Gemeentegeheugen geheugen, Routeerder routeerder, Gemeenteregister register, Vraagmaker maker)
{
    /// <summary>The onderwerp under which it is routed and counted.</summary>
    public const string Onderwerp = "gegevens";

    /// <summary>The grounds on which a gemeente may ask; each has a sentence <c>grondslag.&lt;id&gt;</c>.</summary>
    public static IReadOnlyList<string> Grondslagen { get; } = ["brede-ondersteuning", "verzoek-inwoner"];

    /// <summary>Opens the form.</summary>
    public async Task<Beurt> OpenAsync(Binnenkomst bij, CancellationToken cancellationToken)
    {
        var ingevuld = new Dictionary<string, string>();
        if (await geheugen.IngevuldAsync(bij.Van, cancellationToken) is { } gemeente)
        {
            ingevuld[Velden.Gemeente] = gemeente;
        }

        if (bij is Binnenkomst.KaartDruk { InDialoog: true })
        {
            return new Beurt().MetAntwoord(bij, Formulier(bij.Van, ingevuld));
        }

        var beurt = new Beurt().MetBericht(bij, Formulier(bij.Van, ingevuld));
        return bij is Binnenkomst.KaartDruk { Direct: true, AntwoordMeteen: false } ? beurt.MetAntwoord(bij, new Bericht.Zin("formulier.open")) : beurt;
    }

    /// <summary>Makes the vraag, or gives the form back with what is missing.</summary>
    public async Task<Beurt> VerstuurAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken)
    {
        var druk = bij.Druk;
        var keuze = Gemeentekeuze.Lees(bij.Van, druk.Veld(Velden.Gemeente), register);
        var zaaknummer = druk.Veld(Velden.Zaaknummer);
        var fout =
            zaaknummer is null || !IsZaaknummer(zaaknummer) ? "statusvraag.zaaknummer"
            : druk.Veld(Velden.Grondslag) is not { } grondslag || !Grondslagen.Contains(grondslag) ? "statusvraag.grondslag"
            : druk.Veld(Velden.Toestemming) != Velden.Ja ? "statusvraag.toestemming"
            : druk.Veld(Velden.Toelichting)?.Length > StelVraag.HoogstensTekens ? "formulier.te-lang"
            : keuze.Fout;
        if (fout is not null)
        {
            var (ingevuld, verwijderd) = druk.Gemaskeerd();
            return new Beurt().MetVervangendeKaart(bij, Formulier(bij.Van, ingevuld, fout, keuze.Keuzes)).MetVerwijderd(bij, verwijderd);
        }

        var cluster = (routeerder.Routeer(keuze.Gemeente, new OnderwerpId(Onderwerp)) as Route.NaarCluster)?.Cluster.Id;
        return await maker.MaakAsync(
            bij, new(Vraagsoort.Status, $"Hoe staat het met zaak {zaaknummer} bij UHT, en is deze persoon erkend als gedupeerde?", keuze.Gemeente, cluster, Onderwerp, zaaknummer),
            cancellationToken);
    }

    /// <summary>Whether this can be a number of a case: letters, digits and signs between, with at least four digits, and nothing that is masked such as a BSN.</summary>
    public static bool IsZaaknummer(string tekst) => Vorm().IsMatch(tekst) && tekst.Count(char.IsAsciiDigit) >= 4 && Maskering.Maskeer(tekst).Redacties.Count == 0;

    private static Bericht.Statusformulier Formulier(
        Medewerker van, IReadOnlyDictionary<string, string> ingevuld, string? fout = null, IReadOnlyList<GemeenteCode>? keuzes = null)
    {
        var gemeenten = keuzes ?? (van.Gemeenten.Count > 1 ? van.Gemeenten : []);
        return new(ingevuld, [.. gemeenten.Select(code => code.Waarde)], van.Gemeenten.Count != 1, fout);
    }

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9]|[-./ ](?=[A-Za-z0-9])){3,23}$", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}

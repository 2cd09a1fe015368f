using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Writes the answer to a question for a date.</summary>
/// <param name="rekenaar">Computes the terms.</param>
public sealed class Termijnbeantwoorder(Termijnrekenaar rekenaar)
{
    private static readonly (string Kort, string Lang)[] Wetten =
    [
        ("Awb artikel", "Algemene wet bestuursrecht, artikel"),
        ("Atw artikel", "Algemene termijnenwet, artikel"),
        ("Wht artikel", "Wet hersteloperatie toeslagen, artikel"),
    ];

    /// <summary>The answer.</summary>
    /// <param name="vraag">What is asked.</param>
    /// <param name="vandaag">To tell whether a term has passed.</param>
    public Termijnantwoord Beantwoord(Termijnvraag vraag, DateOnly vandaag)
    {
        Termijn[] termijnen = [.. vraag.Soorten.Select(soort => rekenaar.Bereken(soort, vraag.Datum))];
        Termijn[] daarnaast = [.. vraag.Daarnaast.Select(soort => rekenaar.Bereken(soort, vraag.Datum))];
        var oordelen = termijnen.Select(termijn => Oordeel(vraag, termijn, vandaag)).ToList();
        return new(
            vraag.IsTweeledig ? "Bezwaar: einde van de termijn" : termijnen[0].Soort.Naam,
            [.. Kort(vraag, termijnen, oordelen, vandaag), .. daarnaast.Select(termijn => termijn.Antwoord), "Deze datum heb ik uitgerekend. Hieronder staat hoe."],
            [.. termijnen.Concat(daarnaast.Where(termijn => termijn.Soort.Id == Dwangsom.Soort)).Select(termijn => new Termijnuitleg(termijn.Soort.Naam, [.. termijn.Stappen.Select(stap => stap.MetArtikel)]))],
            [.. vraag.Aannames.Concat(termijnen.Concat(daarnaast).SelectMany(termijn => termijn.Kanttekeningen)).Where(zin => !IsVooraan(vraag, zin)).Distinct()],
            [.. termijnen.Concat(daarnaast).SelectMany(termijn => termijn.Grondslag).Distinct().Select(artikel => new Bron(Voluit(artikel), null, null))],
            termijnen.Min(termijn => termijn.Soort.Peildatum),
            [.. termijnen.Concat(daarnaast).Select(termijn => termijn.Soort.Id)]);
    }

    private static IEnumerable<string> Kort(Termijnvraag vraag, Termijn[] termijnen, List<Termijnoordeel?> oordelen, DateOnly vandaag)
    {
        var samen = oordelen.Select(oordeel => oordeel?.Klopt).Distinct().Count() == 1 ? oordelen[0] : null;
        if (vraag.IsTweeledig) { yield return $"{Voorop(samen)}Uit uw vraag blijkt niet van wie het besluit is. Daarom reken ik beide uit."; }
        for (var i = 0; i < termijnen.Length; i++)
        {
            var (termijn, oordeel) = (termijnen[i], oordelen[i]);
            var begin = vraag.IsTweeledig ? samen is null ? Voorop(oordeel) : "" : Voorop(oordeel);
            var toelichting = oordeel?.Toelichting is { } zin ? $" {zin}" : "";
            var voorbij = oordeel is null && termijn.Einde < vandaag && vraag.Soorten[i].Id is not ("ingebrekestelling" or Dwangsom.Soort) ? " Die dag is al voorbij." : "";
            if (vraag.VraagtDaarna && termijn.Daarna is { } daarna) { yield return daarna; }
            yield return $"{begin}{termijn.Antwoord}{toelichting}{voorbij}";
            if (termijn.Soort.VeiligeGrens is not null && termijn.Kanttekeningen.FirstOrDefault(zin => zin.StartsWith("De veilige grens", StringComparison.Ordinal)) is { } veilig)
            {
                yield return $"UHT hanteert 16 weken; de zekerheid daarvan is middel. {veilig}";
            }
        }
    }

    private Termijnoordeel? Oordeel(Termijnvraag vraag, Termijn termijn, DateOnly vandaag)
    {
        if (vraag.Gepost is not null || vraag.Ontvangen is not null) { return Bezwaaroordeel(vraag, termijn); }
        if (vraag.Beweerd is { } beweerd) { return new(beweerd == termijn.Einde, beweerd == termijn.Einde ? null : Waarom(termijn, beweerd)); }
        return vraag.VraagtOpTijd ? new(termijn.Einde >= vandaag, termijn.Einde >= vandaag ? "Die dag is nog niet voorbij." : "Die dag is al voorbij. Is er een goede reden voor te laat bezwaar? Dan kan het soms toch nog (Awb artikel 6:11).") : null;
    }

    private Termijnoordeel Bezwaaroordeel(Termijnvraag vraag, Termijn termijn)
    {
        var einde = termijn.Einde;
        // Counted from the end of this very term: it differs between gemeente and UHT.
        var postEinde = rekenaar.EindeVoorPost(einde);
        var (gepost, ontvangen) = (vraag.Gepost, vraag.Ontvangen);
        if (ontvangen < vraag.Datum || (ontvangen is null && gepost < vraag.Datum)) { return new(true, "Het bezwaar is te vroeg. Het telt mee als het besluit er al was, of als de inwoner dat mocht denken (Awb artikel 6:10)."); }
        if (ontvangen <= einde) { return new(true, $"Het bezwaar kwam binnen op {DatumInWoorden.Datum(ontvangen.Value)}, dus binnen de termijn."); }
        var post = $"Per post telt: gepost t/m {DatumInWoorden.Datum(einde)} en ontvangen t/m {DatumInWoorden.Datum(postEinde)} (Awb artikel 6:9 lid 2).";
        return (gepost, ontvangen) switch
        {
            ({ } op, null) when op <= einde => new(true, $"Het bezwaar moet dan wel uiterlijk {DatumInWoorden.Datum(postEinde)} binnen zijn (Awb artikel 6:9 lid 2)."),
            ({ } op, { } binnen) when op <= einde && binnen <= postEinde => new(true, $"Het bezwaar is op tijd gepost en op tijd binnen. {post}"),
            (null, { } binnen) when binnen <= postEinde => new(false, $"Het bezwaar is alleen op tijd als het uiterlijk {DatumInWoorden.Datum(einde)} op de post is gedaan. {post}"),
            _ => new(false, $"Het bezwaar is te laat. {post} Is er een goede reden? Dan kan het soms toch nog (Awb artikel 6:11)."),
        };
    }

    private static string? Waarom(Termijn termijn, DateOnly beweerd) => termijn.Verlengd && beweerd < termijn.Einde
        ? string.Join(' ', termijn.Stappen.TakeLast(2).Select(stap => stap.MetArtikel))
        : null;

    // The safe limit of UHT and how sure its term is stand in the answer itself.
    private static bool IsVooraan(Termijnvraag vraag, string zin) =>
        vraag.Soorten.Any(soort => soort.VeiligeGrens is not null)
        && (zin.StartsWith("De veilige grens", StringComparison.Ordinal) || zin.StartsWith("Zekerheid:", StringComparison.Ordinal));

    private static string Voorop(Termijnoordeel? oordeel) => oordeel is null ? "" : oordeel.Klopt ? "Ja. " : "Nee. ";

    private static string Voluit(string artikel) =>
        Wetten.Where(wet => artikel.StartsWith(wet.Kort, StringComparison.Ordinal)).Select(wet => wet.Lang + artikel[wet.Kort.Length..]).FirstOrDefault() ?? artikel;

    private sealed record Termijnoordeel(bool Klopt, string? Toelichting);
}

namespace HerstelBot.Domain.Termijnen;

/// <summary>Computes the terms of <see cref="Termijnsoorten"/>.</summary>
/// <param name="gelijkstellingen">The days that a besluit puts on a par with a feestdag.</param>
public sealed class Termijnrekenaar(Gelijkstellingen gelijkstellingen)
{
    /// <summary>The first date that can be computed with: the Algemene wet bestuursrecht holds since then.</summary>
    public static readonly DateOnly Vroegst = new(1994, 1, 1);

    /// <summary>The last date that can be computed with.</summary>
    public static readonly DateOnly Laatst = new(2100, 12, 31);

    private const string Doorschuiven = "Atw artikel 1 lid 1";
    private const string Feestdag = "Atw artikel 3";
    private const string NietVoorLange = "Atw artikel 4";

    /// <summary>Whether a date can be computed with.</summary>
    public static bool IsBinnenBereik(DateOnly datum) => datum >= Vroegst && datum <= Laatst;

    /// <summary>Computes a term.</summary>
    /// <param name="soort">What kind.</param>
    /// <param name="vanaf">The date that the kind is counted from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the range.</exception>
    public Termijn Bereken(Termijnsoort soort, DateOnly vanaf)
    {
        if (!IsBinnenBereik(vanaf)) { throw new ArgumentOutOfRangeException(nameof(vanaf), vanaf, "No term can be computed from this date."); }
        if (BezwaarUhtOvergang.Voor(soort, vanaf) is { } overgang) { return overgang; }
        return soort.Id == Dwangsom.Soort ? Dwangsom.Bereken(soort, vanaf, gelijkstellingen) : Tel(soort, vanaf);
    }

    /// <summary>The last day on which a bezwaar that was posted in time may come in (Awb 6:9 lid 2).</summary>
    /// <param name="einde">The last day of the term for bezwaar.</param>
    public DateOnly EindeVoorPost(DateOnly einde) => gelijkstellingen.EersteGewoneDag(einde.AddDays(7));

    private Termijn Tel(Termijnsoort soort, DateOnly vanaf)
    {
        List<Termijnstap> stappen = [];
        var telVanaf = vanaf;
        if (soort.Na is { } eerder)
        {
            var voor = Bereken(Termijnsoorten.Met(eerder), vanaf);
            stappen.AddRange(voor.Stappen);
            telVanaf = voor.Einde;
            stappen.Add(new($"Daarna begint de termijn van {soort.Duur.InWoorden}, op {Dag(telVanaf.AddDays(1))}.", soort.Basis[0]));
        }
        else
        {
            stappen.Add(new($"De termijn is {soort.Duur.InWoorden}.", soort.Basis[0]));
            stappen.Add(new($"De dag van {soort.Vanaf} is {Dag(vanaf)}. De termijn begint de dag erna: {Dag(vanaf.AddDays(1))}.", soort.Basis is [_, var start, ..] ? start : soort.Basis[0]));
        }

        var geteld = soort.Duur.Na(telVanaf);
        stappen.Add(new($"De laatste dag van {soort.Duur.InWoorden} is {Dag(geteld)}."));
        var einde = soort.AtwGeldt ? gelijkstellingen.EersteGewoneDag(geteld) : geteld;
        stappen.AddRange(soort.WaaromGeenAtw is { } waarom
            ? [new(waarom, soort.Duur.IsTeLangVoorAtw ? NietVoorLange : null)]
            : Doorgeschoven(geteld, einde));
        IEnumerable<string> onzeker = soort.AtwGeldt && gelijkstellingen.IsOnzeker(einde)
            ? [$"Let op: wij kennen het besluit over gelijkgestelde dagen van {einde.Year} niet. Staat {Dag(einde)} daarin? Dan eindigt de termijn een gewone dag later."]
            : [];
        return new(soort, vanaf, telVanaf.AddDays(1), einde, einde != geteld, stappen, [.. onzeker, .. Zekerheid(soort, vanaf), .. soort.Kanttekeningen]);
    }

    private IEnumerable<string> Zekerheid(Termijnsoort soort, DateOnly vanaf)
    {
        if (soort.Zekerheid != Termijnzekerheid.Hoog) { yield return $"Zekerheid: {soort.Zekerheid.ToString().ToLowerInvariant()}. Controleer dit bij een besluit."; }
        if (soort.VeiligeGrens is { } veilig) { yield return $"De veilige grens blijft {Termijnsoorten.Met(veilig).Duur.InWoorden}: {Bereken(Termijnsoorten.Met(veilig), vanaf).EindeInWoorden}."; }
    }

    private IEnumerable<Termijnstap> Doorgeschoven(DateOnly geteld, DateOnly einde)
    {
        if (geteld == einde)
        {
            yield return new("Dat is een gewone dag. Het einde schuift dus niet door.", Doorschuiven);
            yield break;
        }

        yield return new($"Dat is {gelijkstellingen.Naam(geteld)}. Dan loopt de termijn door tot en met de eerste gewone dag.", Doorschuiven);
        var tussen = Enumerable.Range(1, einde.DayNumber - geteld.DayNumber - 1).Select(geteld.AddDays).ToList();
        var gesloten = tussen.Count == 0 ? "" : $"{string.Join(", ", tussen.Select(dag => $"{DatumInWoorden.Datum(dag)} is {gelijkstellingen.Naam(dag)}"))}. ";
        var bij = tussen.Prepend(geteld).Any(dag => gelijkstellingen.IsBijBesluit(dag)) ? $"{Feestdag} lid 3"
            : tussen.Prepend(geteld).Any(dag => Feestdagen.Is(dag)) ? Feestdag : Doorschuiven;
        yield return new($"{gesloten}De eerste gewone dag is {Dag(einde)}.", bij);
    }

    private static string Dag(DateOnly dag) => DatumInWoorden.DagMetJaar(dag);
}

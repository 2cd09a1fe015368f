using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>A report as a file.</summary>
/// <param name="Naam">How it is called.</param>
/// <param name="Mediatype">Its media type.</param>
/// <param name="Inhoud">What is in it.</param>
public sealed record Exportbestand(string Naam, string Mediatype, byte[] Inhoud);

/// <summary>What came of asking for a report as a file.</summary>
public abstract record Exportuitslag
{
    private Exportuitslag()
    {
    }

    /// <summary>Here it is.</summary>
    public sealed record Gemaakt(Exportbestand Bestand) : Exportuitslag;

    /// <summary>No, and nothing was read.</summary>
    public sealed record Geweigerd(Rapportweigering Reden) : Exportuitslag;
}

/// <summary>The one way by which a report leaves: to a download, a program or the command line. Small counts never do, and what is made up says so.</summary>
public sealed class Rapportexport(Rapporteur rapporteur, IEnumerable<IRapportschrijver> schrijvers, IVoorbeeldgegevens voorbeeld, IVastlegger vastlegger)
{
    /// <summary>From the pages, or by a program.</summary>
    public static readonly GesprekId Web = new("web");

    /// <summary>From the command line, by whoever has the machine and the store.</summary>
    public static readonly GesprekId Opdrachtregel = new("opdrachtregel");

    private readonly Dictionary<Exportformaat, IRapportschrijver> _schrijvers = schrijvers.ToDictionary(schrijver => schrijver.Formaat);

    /// <summary>Makes it. It leaves a line in the audit log before it is given, also when it is refused.</summary>
    /// <param name="waar">From where it is asked: <see cref="Web"/> or <see cref="Opdrachtregel"/>.</param>
    /// <param name="wie">Who asks for it.</param>
    /// <param name="wens">What they want.</param>
    /// <param name="formaat">In which form.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Exportuitslag> GeefAsync(GesprekId waar, Medewerker wie, Rapportwens wens, Exportformaat formaat, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var uitslag = await MaakAsync(wie, wens, formaat, nu, cancellationToken);
        switch (uitslag)
        {
            case Exportuitslag.Gemaakt(var bestand):
                await NoteerAsync(bestand.Naam, null);
                break;
            case Exportuitslag.Geweigerd(Rapportweigering.NietBevoegd):
                await NoteerAsync($"{wens.Regio?.Waarde ?? "nederland"}.{Extensie(formaat)}", Weigering.NietBevoegd);
                break;
        }

        return uitslag;

        Task NoteerAsync(string waarover, Weigering? geweigerd) => vastlegger.LegVastAsync(
            $"export:{Guid.NewGuid():N}", new(null, waar), new Beurt { Audit = new(nu, wie.Id, "rapport als bestand", waarover, geweigerd, waar, wie.Id.TenantId) }, nu, cancellationToken);
    }

    private async Task<Exportuitslag> MaakAsync(Medewerker wie, Rapportwens wens, Exportformaat formaat, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var uitslag = await rapporteur.MaakAsync(wie, wens, nu, cancellationToken);
        if (uitslag is not Rapportuitslag.Gemaakt(var rapport))
        {
            return new Exportuitslag.Geweigerd(((Rapportuitslag.Geweigerd)uitslag).Reden);
        }

        var isVoorbeeld = await voorbeeld.StaanHierAsync(cancellationToken);
        var schrijver = _schrijvers[formaat];
        return new Exportuitslag.Gemaakt(new(Naam(rapport.Kader, formaat, isVoorbeeld), schrijver.Mediatype, schrijver.Schrijf(rapport.ZonderKleineAantallen(), isVoorbeeld)));
    }

    private static string Naam(Rapportkader kader, Exportformaat formaat, bool isVoorbeeld) =>
        $"{(isVoorbeeld ? "voorbeeld-" : "")}herstelbot-rapport-{kader.Cluster?.Waarde ?? kader.Regio?.Waarde ?? "nederland"}-{kader.Van:yyyy-MM-dd}-{kader.Tot:yyyy-MM-dd}.{Extensie(formaat)}";

    private static string Extensie(Exportformaat formaat) => formaat.ToString().ToLowerInvariant();
}

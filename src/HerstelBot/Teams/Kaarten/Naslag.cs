using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Something to choose from a list.</summary>
/// <param name="Id">What comes back.</param>
/// <param name="Naam">What people read.</param>
internal sealed record Keuze(string Id, string Naam);

/// <summary>A loket as people read it.</summary>
internal sealed record Loketgegevens(string Naam, string Waarvoor, string Hoe);

/// <summary>What cards look up to write ids and moments as people say them.</summary>
internal sealed record Naslag
{
    /// <summary>The name of a cluster.</summary>
    public required Func<ClusterId, string?> Cluster { get; init; }

    /// <summary>The name of a gemeente.</summary>
    public required Func<GemeenteCode, string?> Gemeente { get; init; }

    /// <summary>The title of an onderwerp.</summary>
    public required Func<string, string?> Onderwerp { get; init; }

    /// <summary>A loket.</summary>
    public required Func<string, Loketgegevens?> Loket { get; init; }

    /// <summary>The onderwerpen to choose from.</summary>
    public required Func<IReadOnlyList<Keuze>> Onderwerpen { get; init; }

    /// <summary>The clusters to send a vraag on to.</summary>
    public required Func<IReadOnlyList<Keuze>> Clusters { get; init; }

    /// <summary>The regio's to send a vraag on to.</summary>
    public required Func<IReadOnlyList<Keuze>> Regios { get; init; }

    /// <summary>How the persons file or the directory calls somebody the bot never met; empty when neither knows.</summary>
    public required Func<MedewerkerId, string> Persoon { get; init; }

    /// <summary>The PZB'ers of a cluster, each by the written id.</summary>
    public required Func<ClusterId, IReadOnlyList<Keuze>> Collegas { get; init; }

    /// <summary>The loketten to send a vraag on to.</summary>
    public required Func<IReadOnlyList<Keuze>> Loketten { get; init; }

    /// <summary>This moment.</summary>
    public required Func<DateTimeOffset> Nu { get; init; }

    /// <summary>Today, in Europe/Amsterdam.</summary>
    public required Func<DateOnly> Vandaag { get; init; }

    /// <summary>Where the calendar file with this token can be fetched; <see langword="null"/> when nobody said where people reach us.</summary>
    public required Func<string, Uri?> Agendabestand { get; init; }

    /// <summary>Where somebody can fetch their own data with this token; <see langword="null"/> when nobody said where people reach us.</summary>
    public required Func<string, Uri?> Gegevensbestand { get; init; }

    /// <summary>Where the redactie works on the article with this id; <see langword="null"/> when nobody said where people reach us.</summary>
    public required Func<string, Uri?> Kennispagina { get; init; }

    /// <summary>Where the reports are; <see langword="null"/> when nobody said where people reach us.</summary>
    public required Func<Uri?> Rapportage { get; init; }

    /// <summary>The id of the article that was made of a vraag.</summary>
    public Func<Vraagnummer, CancellationToken, Task<string?>> Kennisartikel { get; init; } = (_, _) => Task.FromResult<string?>(null);

    /// <summary>Whether the vragen that are stored here are made up.</summary>
    public Func<CancellationToken, ValueTask<bool>> Voorbeeld { get; init; } = _ => ValueTask.FromResult(false);

    /// <summary>The language in which moments and dates are written.</summary>
    public Spreektaal Taal { get; private init; }

    /// <summary>A moment in words, such as "donderdag 26 november 17.00 uur": with its day, never as "vandaag", because a card is still read tomorrow.</summary>
    public string Moment(DateTimeOffset moment) => DatumInWoorden.Voluit(moment, Nu(), Taal);

    /// <summary>A date in words, such as "26 november 2026".</summary>
    public string Datum(DateOnly dag) => DatumInWoorden.Datum(dag, Taal);

    /// <summary>The same in the language of these sentences. What gemeenten, clusters and loketten are called stays as it is.</summary>
    public Naslag InTaal(Teksten teksten)
    {
        return this with { Taal = teksten.Taal, Onderwerp = id => Titel(id) ?? Onderwerp(id), Onderwerpen = () => [.. Onderwerpen().Select(keuze => keuze with { Naam = Titel(keuze.Id) ?? keuze.Naam })] };

        string? Titel(string id) => teksten.Heeft($"{Tekstenlezer.Onderwerp}{id}") ? teksten.Zin($"{Tekstenlezer.Onderwerp}{id}") : null;
    }

    /// <summary>Looks things up where routing knows them.</summary>
    public static Naslag Uit(
        Gemeenteregister register, Clusterindeling indeling, Routeerder routeerder, Mensen mensen, TimeProvider time, Dienstadres adres) => new()
    {
        Cluster = id => indeling.Zoek(id)?.Naam,
        Gemeente = code => register.Zoek(code)?.Naam,
        Onderwerp = id => routeerder.Zoek(new OnderwerpId(id))?.Titel,
        Loket = id => routeerder.Zoek(new LoketId(id)) is { } loket ? new(loket.Naam, loket.Waarvoor, loket.Bereiken) : null,
        Onderwerpen = () => [.. routeerder.Onderwerpen.Select(onderwerp => new Keuze(onderwerp.Id.Waarde, onderwerp.Titel))],
        Clusters = () => [.. indeling.Alle.Select(cluster => new Keuze(Doorzetbestemming.Waarde(cluster.Id), cluster.Naam))],
        Regios = () => [.. indeling.Regios.Select(regio => new Keuze(Doorzetbestemming.Waarde(regio.Id), regio.Naam))],
        Persoon = mensen.NaamVolgensRegister,
        Collegas = cluster => [.. mensen.Pzbers(cluster).Select(wie => new Keuze(wie.Id.ToString(), wie.Naam))],
        Loketten = () => [.. routeerder.Loketten.Select(loket => new Keuze(Doorzetbestemming.Waarde(loket.Id), loket.Naam))],
        Nu = time.GetUtcNow,
        Vandaag = () => Werktijd.DatumVan(time.GetUtcNow()),
        Agendabestand = adres.Agendabestand,
        Gegevensbestand = adres.Gegevensbestand,
        Kennispagina = adres.Kennispagina,
        Rapportage = adres.Rapportage,
    };
}

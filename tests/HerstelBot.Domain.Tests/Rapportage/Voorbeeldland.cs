using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>Two regio's with three clusters and a few gemeenten, one of which no cluster has.</summary>
internal static class Voorbeeldland
{
    public static readonly RegioId West = new("west");
    public static readonly RegioId Oost = new("oost");
    public static readonly ClusterId Kust = new("kust");
    public static readonly ClusterId Polder = new("polder");
    public static readonly ClusterId Heide = new("heide");

    /// <summary>A day on which Kust does not work.</summary>
    public static readonly DateOnly KustDicht = new(2026, 11, 11);

    public static readonly (GemeenteCode Code, ClusterId? Cluster)[] Gemeenten =
        [(new("GM0001"), Kust), (new("GM0002"), Kust), (new("GM0003"), Polder), (new("GM0004"), Heide), (new("GM0005"), Heide), (new("GM0006"), null)];

    public static readonly (string Id, string? Doelgroep)[] Onderwerpen = [("bezwaar", null), ("schulden", "Ouders"), ("kindregeling", "Kinderen"), ("studie", "Kinderen")];

    public static readonly Clusterindeling Indeling = new("voorbeeld", [new(West, "West"), new(Oost, "Oost")],
    [
        new(Kust, "Kust", West, [new("GM0001"), new("GM0002")], [KustDicht]),
        new(Polder, "Polder", West, [new("GM0003")], []),
        new(Heide, "Heide", Oost, [new("GM0004"), new("GM0005")], []),
    ]);

    public static readonly Medewerker Beheerder = new() { Id = new("uht", "bea"), Naam = "Bea", Rollen = Rollen.Beheerder };

    public static readonly Medewerker VanWest = new() { Id = new("uht", "ria"), Naam = "Ria", Rollen = Rollen.Regioverantwoordelijke, Regio = West };

    public static Rapporteur Rapporteur(IRapportbron bron)
    {
        var register = new Gemeenteregister(new() { Gemeenten = [.. Gemeenten.Select(gemeente => new Gemeente(gemeente.Code, $"Gemeente {gemeente.Code}", "Ergens", "Ergens"))] });
        var routeerder = new Routeerder(Indeling, [.. Onderwerpen.Select(onderwerp => new Onderwerp(new(onderwerp.Id), $"Over {onderwerp.Id}", null, onderwerp.Doelgroep))], []);
        return new(bron, Indeling, register, routeerder, new LegeKennisbank(), new Letterlijk());
    }

    private sealed class LegeKennisbank : IKennisbank
    {
        public int Aantal => 0;

        public Zoekresultaat Zoek(string vraag, DateOnly op) => throw new NotSupportedException();

        public Artikel? Vind(string id) => null;

        public IEnumerable<Artikel> VervangenDoor(string id) => [];
    }

    // Only the very same words are alike.
    private sealed class Letterlijk : IGelijkenis
    {
        public IReadOnlyList<double> Meet(string vraag, IReadOnlyList<string> andere) => [.. andere.Select(ander => ander == vraag ? 1.0 : 0)];

        public IReadOnlyList<int> Groepeer(IReadOnlyList<string> teksten, double drempel) => [.. teksten.Select(tekst => teksten.Index().First(ander => ander.Item == tekst).Index)];
    }
}

/// <summary>What reports are made of, kept as the port says: only what falls in the months and clusters that are asked for.</summary>
internal sealed class Proefbron(
    IReadOnlyList<Dossierregel> regels, IReadOnlyList<Botbeurt>? beurten = null, IReadOnlyList<Zoekmisser>? missers = null, IReadOnlyList<Oordeel>? oordelen = null) : IRapportbron
{
    /// <summary>How often something was read.</summary>
    public int Gelezen { get; private set; }

    public Task<IReadOnlyList<Dossierregel>> RegelsAsync(IReadOnlyCollection<ClusterId?> clusters, DateOnly van, DateOnly tot, CancellationToken cancellationToken) =>
        Lees(regels.Where(regel => regel.Clusters.Any(clusters.Contains) && regel.Maanden.Any(maand => maand >= new DateOnly(van.Year, van.Month, 1) && maand <= tot)));

    public Task<IReadOnlyList<Dossierregel>> LopendAsync(IReadOnlyCollection<ClusterId?> clusters, CancellationToken cancellationToken) =>
        Lees(regels.Where(regel => regel.IsLopend && clusters.Contains(regel.Cluster)));

    public Task<IReadOnlyList<Botbeurt>> BotbeurtenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        Lees((beurten ?? []).Where(beurt => beurt.Op >= van && beurt.Op < tot));

    public Task<IReadOnlyList<Zoekmisser>> ZoekmissersAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        Lees((missers ?? []).Where(misser => misser.Op >= van && misser.Op < tot).OrderBy(misser => misser.Op));

    public Task<IReadOnlyList<Oordeel>> OordelenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        Lees((oordelen ?? []).Where(oordeel => oordeel.Op >= van && oordeel.Op < tot).OrderBy(oordeel => oordeel.Op));

    public Task<Vraagdossier?> DossierAsync(Vraagnummer nummer, CancellationToken cancellationToken)
    {
        Gelezen++;
        return Task.FromResult<Vraagdossier?>(null);
    }

    private Task<IReadOnlyList<T>> Lees<T>(IEnumerable<T> wat)
    {
        Gelezen++;
        return Task.FromResult<IReadOnlyList<T>>([.. wat]);
    }
}

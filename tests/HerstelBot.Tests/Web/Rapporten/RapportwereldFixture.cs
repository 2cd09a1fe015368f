using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;

namespace HerstelBot.Tests.Web.Rapporten;

/// <summary>One world for all that only looks at it: vragen of a cluster in the regio of Ria and one of a cluster elsewhere.</summary>
[CollectionDefinition(nameof(RapportwereldFixture))]
public sealed class Rapportcollectie : ICollectionFixture<RapportwereldFixture>;

/// <summary>What <see cref="Rapportcollectie"/> shares.</summary>
public sealed class RapportwereldFixture : IAsyncLifetime
{
    /// <summary>A word that stands in the text of every vraag and nowhere else.</summary>
    internal const string Geheim = "kwetterend";

    internal Webwereld Web { get; private set; } = null!;

    /// <summary>A vraag of Diemen, that Pieter answered.</summary>
    internal string Beantwoord { get; private set; } = "";

    /// <summary>A vraag of Diemen that waits.</summary>
    internal string Open { get; private set; } = "";

    /// <summary>A vraag of Middelburg, in another regio.</summary>
    internal string Elders { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Web = await Webwereld.StartAsync();
        var teams = Web.Teams;
        Open = await teams.Fatima.VraagtAsync($"Hoe {Geheim} is dat?");
        Elders = await teams.Karim.VraagtAsync($"Hoe {Geheim} is Zeeland?", ("gemeente", "Middelburg"));
        Beantwoord = await teams.Fatima.VraagtAsync($"Hoe {Geheim} is dit?");
        await teams.Pieter.HandeltAfAsync(Beantwoord, $"Zeer {Geheim}.");
        await teams.UitgewerktAsync();
    }

    public ValueTask DisposeAsync() => Web.DisposeAsync();

    /// <summary>Everybody, by name.</summary>
    internal IReadOnlyDictionary<string, Persoon> Mensen => field ??= new[]
    {
        Web.Teams.Ria, Web.Teams.Bea, Web.Teams.Pieter, Web.Teams.Lotte, Web.Teams.Carla, Web.Teams.Fatima, Web.Teams.Noor, Web.Teams.Vera,
    }.ToDictionary(persoon => persoon.ObjectId);
}

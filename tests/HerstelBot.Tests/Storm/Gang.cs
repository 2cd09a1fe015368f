using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;

namespace HerstelBot.Tests.Storm;

/// <summary>One vraag on its way through the circle, with what was acknowledged to whom.</summary>
internal sealed class Gang(Stormwereld wereld, Persoon vrager, IReadOnlyList<Persoon> pzbers, string kenmerk)
{
    /// <summary>How many effects one of these asks for: ask, pick up (twice, one is refused), answer, confirm.</summary>
    public const int Daden = 5;

    /// <summary>How many activities are delivered for that: also the typed question, and the opening of two forms.</summary>
    public const int Activiteiten = 8;

    /// <summary>How many messages it puts in Teams, updates not counted: no answer found, form, who picked it up, answer; and in the channel its card, and under it that it is solved.</summary>
    public const int Berichten = 6;

    /// <summary>The word that only this vraag has.</summary>
    public string Kenmerk => kenmerk;

    public Persoon Vrager => vrager;

    /// <summary>The number that was confirmed to the vrager.</summary>
    public string Nummer { get; private set; } = "";

    /// <summary>Who was told to have picked it up.</summary>
    public Persoon? Winnaar { get; private set; }

    public async Task LoopAsync()
    {
        var formulier = await vrager.SteltAsync(kenmerk);
        Nummer = await wereld.BevestigdAsync(formulier);

        var kaart = await wereld.KaartMetAsync(Nummer, "Oppakken");
        var pogingen = await Task.WhenAll(pzbers.Select(async pzber => (Wie: pzber, Ziet: await pzber.DruktAsync(kaart, "Oppakken"))));
        Winnaar = Assert.Single(pogingen, poging => poging.Ziet["type"]!.GetValue<string>().EndsWith("card.adaptive", StringComparison.Ordinal)).Wie;

        await CirkelTests.BeantwoordtAsync(Winnaar, await wereld.KaartMetAsync(Nummer, "Beantwoorden"), $"Het antwoord op {kenmerk}.");
        await vrager.DruktAsync(await vrager.ZietAsync($"Het antwoord op {kenmerk}.", "Is opgelost"), "Is opgelost");
    }
}

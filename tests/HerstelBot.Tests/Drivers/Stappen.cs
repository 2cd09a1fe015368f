using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Drivers;

/// <summary>What people do with one vraag among many, each step to the end that can be seen in Teams.</summary>
internal static partial class Stappen
{
    /// <summary>Opens the form with this question in it, as under an answer that did not help.</summary>
    public static async Task<Bericht> OpentFormulierAsync(this Persoon vrager, string vraag)
    {
        await vrager.VervalstAsync("stel-aan-pzb", new() { ["vraag"] = vraag });
        return await vrager.ZietAsync("Verstuur", vraag);
    }

    /// <summary>Asks on the form, and gives the number that was confirmed.</summary>
    public static async Task<string> VraagtAsync(this Persoon vrager, string vraag, params (string Veld, string Waarde)[] ingevuld)
    {
        var formulier = await vrager.OpentFormulierAsync(vraag);
        await vrager.DruktAsync(formulier, "Verstuur", [("onderwerp", "bezwaar"), .. ingevuld]);
        return await vrager.NummerOpAsync(formulier);
    }

    /// <summary>Waits until a form became the confirmation of a vraag, and gives its number.</summary>
    public static async Task<string> NummerOpAsync(this Persoon vrager, Bericht formulier) => Nummer(await vrager.Wereld.VindAsync(
        () => vrager.Wereld.Connector.In(formulier.Gesprek).SingleOrDefault(b => b.Id == formulier.Id && Nummer(b) is not null),
        () => $"Not confirmed: {vrager.Wereld.Connector.In(formulier.Gesprek).Single(b => b.Id == formulier.Id).Tekst}"))!;

    /// <summary>Waits until the card of a vraag in the channel has all these words, and gives it.</summary>
    public static Task<Bericht> KaartVanAsync(this Wereld wereld, string nummer, params string[] woorden) => wereld.KaartInAsync(Wereld.Kanaal, nummer, woorden);

    /// <summary>The same in another channel.</summary>
    public static Task<Bericht> KaartInAsync(this Wereld wereld, string kanaal, string nummer, params string[] woorden)
    {
        return wereld.VindAsync(
            () => Kaarten().LastOrDefault(b => woorden.All(woord => b.Tekst.Contains(woord, StringComparison.Ordinal))),
            () => $"No card of {nummer} with [{string.Join(" + ", woorden)}] in {kanaal}, but: {Kaarten().LastOrDefault()?.Tekst}");

        IEnumerable<Bericht> Kaarten() => wereld.Connector.In(kanaal)
            .Where(b => b.Activiteit["summary"]?.GetValue<string>() == $"Vraag {nummer}" && b.Tekst.Contains("Gesteld door", StringComparison.Ordinal));
    }

    /// <summary>The card that shows the vrager how it stands.</summary>
    public static Task<Bericht> BevestigingAsync(this Persoon vrager, string nummer, params string[] woorden) =>
        vrager.ZietAsync([$"Zo staat het met {nummer}", .. woorden]);

    /// <summary>Picks it up from the channel, and gives the card as it is then.</summary>
    public static async Task<Bericht> PaktOpAsync(this Persoon pzb, string nummer)
    {
        await pzb.DruktAsync(await pzb.Wereld.KaartVanAsync(nummer, "Oppakken"), "Oppakken");
        return await pzb.Wereld.KaartVanAsync(nummer, "Beantwoorden", pzb.Naam);
    }

    /// <summary>Picks it up and answers it.</summary>
    public static async Task HandeltAfAsync(this Persoon pzb, string nummer, string antwoord, params (string Veld, string Waarde)[] ingevuld) =>
        await pzb.BeantwoordtAsync(await pzb.PaktOpAsync(nummer), antwoord, ingevuld);

    /// <summary>Answers it.</summary>
    public static Task BeantwoordtAsync(this Persoon pzb, Bericht kaart, string antwoord, params (string Veld, string Waarde)[] ingevuld) =>
        pzb.DoetAsync(kaart, "Beantwoorden", [("antwoord", antwoord), .. ingevuld]);

    /// <summary>Opens the form behind a button and sends it; gives what is shown then.</summary>
    public static async Task<JsonObject> DoetAsync(this Persoon wie, Bericht kaart, string knop, params (string Veld, string Waarde)[] ingevuld) =>
        await wie.DruktAsync(kaart.Gesprek, kaart.Id, Formulier(await wie.DruktAsync(kaart, knop)), "Verstuur", ingevuld);

    /// <summary>The card that is shown at once after a press.</summary>
    public static JsonObject Formulier(JsonObject getoond) => getoond["value"] as JsonObject
        ?? throw new InvalidOperationException($"No card, but: {getoond.ToJsonString()}");

    /// <summary>The sentence that is shown at once after a press.</summary>
    public static string Zin(JsonObject getoond) => getoond["value"] is JsonValue zin
        ? zin.GetValue<string>()
        : throw new InvalidOperationException($"No sentence, but: {getoond.ToJsonString()}");

    /// <summary>The id of the vraag that a card is about.</summary>
    public static string VraagId(Bericht kaart) => Kaartlezer.Acties(kaart.Kaart!).Select(actie => actie["data"]?["vraag"]?.GetValue<string>()).OfType<string>().First();

    /// <summary>The number of the vraag that a message is about.</summary>
    public static string? Nummer(Bericht bericht) => Vraagnummers().Match(bericht.Tekst) is { Success: true, Value: var nummer } ? nummer : null;

    /// <summary>The vraag as it is stored.</summary>
    public static async Task<Vraag> VraagAsync(this TeamsWereld teams, string nummer)
    {
        var vragen = teams.Services.GetRequiredService<IVragen>();
        var id = await vragen.ZoekAsync(Vraagnummer.Lees(nummer)!.Value, TestContext.Current.CancellationToken);
        return (await vragen.ZoekAsync(id!.Value, TestContext.Current.CancellationToken))!;
    }

    /// <summary>How many vragen somebody asked.</summary>
    public static async Task<int> AantalVanAsync(this TeamsWereld teams, Persoon vrager) => (await teams.Services.GetRequiredService<IVragen>()
        .VanVragerAsync(new(vrager.TenantId, vrager.ObjectId), 0, TestContext.Current.CancellationToken)).Totaal;

    /// <summary>What happened to it, oldest first.</summary>
    public static async Task<IReadOnlyList<VraagGebeurtenis>> VerloopAsync(this TeamsWereld teams, string nummer) =>
        await teams.Services.GetRequiredService<IVragen>().VerloopAsync((await teams.VraagAsync(nummer)).Id, TestContext.Current.CancellationToken);

    /// <summary>Waits until the stored vraag is so.</summary>
    public static async Task<Vraag> TotVraagAsync(this TeamsWereld teams, string nummer, Func<Vraag, bool> zo)
    {
        for (var keer = 0; keer < 400; keer++)
        {
            if (await teams.VraagAsync(nummer) is var vraag && zo(vraag))
            {
                return vraag;
            }

            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        throw new Xunit.Sdk.XunitException($"{nummer} stays as it is: {await teams.VraagAsync(nummer)}");
    }

    [GeneratedRegex(@"HB-\d{4}-\d{6}")]
    private static partial Regex Vraagnummers();
}

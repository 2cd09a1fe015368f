using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>One question of the example to the bot itself, and what somebody does with what comes back.</summary>
internal sealed class Voorbeeldgesprek(Voorbeeldwereld wereld, int nummer, Voorbeeldpersoon wie, bool kortGeleden)
{
    private readonly Random _toeval = new(-1 - nummer);

    /// <summary>It is asked.</summary>
    public Gebeurt Begin(DateTimeOffset op) => new(op, VraagAsync);

    private async Task<IEnumerable<Gebeurt>> VraagAsync(DateTimeOffset nu)
    {
        var bot = wereld.Teksten.Bot;
        switch (_toeval.Next(100))
        {
            case < 8:
                var welke = _toeval.Next(bot.Loket.Count);
                await DrukAsync(Knop.Verstuur, (Velden.Vraag, bot.Loketvragen[welke]), (Velden.Onderwerp, bot.Loket[welke]));
                return [];
            case < 40:
                // Of late many ask the same thing that nobody wrote an article about.
                var soort = kortGeleden && _toeval.Next(2) == 0 ? bot.Onbekend[0] : Kies(bot.Onbekend);
                return await OpAntwoordAsync(Kies(soort), nu);
            default:
                return await OpAntwoordAsync(Kies(bot.Bekend), nu);
        }
    }

    private async Task<IEnumerable<Gebeurt>> OpAntwoordAsync(string vraag, DateTimeOffset nu)
    {
        switch (await wereld.Loop.TypAsync(wie.Id, vraag) is [var eerste, ..] ? eerste : null)
        {
            case Bericht.ArtikelAntwoord antwoord when _toeval.Next(100) < 55:
                await DrukAsync(Knop.DitHelpt, (Velden.Artikel, antwoord.Artikel));
                return [];
            case Bericht.BedoeltU bedoelt when _toeval.Next(100) < 70:
                await DrukAsync(Knop.KiesArtikel, (Velden.Artikel, bedoelt.Artikelen[0]), (Velden.Vraag, vraag));
                if (_toeval.Next(100) < 40) { await DrukAsync(Knop.DitHelpt, (Velden.Artikel, bedoelt.Artikelen[0])); }
                return [];
            case Bericht.WeetIkNiet when _toeval.Next(100) < 45:
                await DrukAsync(Knop.StelAanPzb, (Velden.Vraag, vraag));
                return await new Voorbeeldleven(wereld, 100_000 + nummer, wie, "overig", vraag).StelAsync(nu);
            default:
                return [];
        }
    }

    private T Kies<T>(IReadOnlyList<T> uit) => Voorbeeldwereld.Kies(_toeval, uit);

    private Task<IReadOnlyList<Bericht>> DrukAsync(Knop knop, params (string Veld, string Waarde)[] velden) => wereld.Loop.DrukAsync(wie.Id, knop, null, velden);
}

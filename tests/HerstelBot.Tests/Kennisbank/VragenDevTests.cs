using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>The shipped kennisbank against questions as colleagues type them. The floors are what was measured; raise them when it gets better, never lower them to make a change fit.</summary>
public sealed class VragenDevTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly DialogsMap Dialogs = DialogsMap.Vind(null);

    private readonly GelezenKennisbank _gelezen = GelezenKennisbank.Lees(Dialogs, Dialogs.Kennisbank, new());

    public void Dispose() => _gelezen.Dispose();

    [Fact]
    public void The_shipped_articles_and_word_lists_have_no_fault() => Assert.DoesNotContain(_gelezen.Fouten, fout => !fout.IsWaarschuwing);

    [Fact]
    public void General_questions_find_their_article_and_are_hardly_ever_answered_wrongly()
    {
        var faq = Vragen("faq").Select(Beoordeel).OfType<Oordeel>().ToList();

        Assert.True(faq.Count >= 45, $"only {faq.Count} questions have an article");
        AtLeast(0.97, faq, oordeel => oordeel.Plaats == 0, "top 1");
        AtLeast(0.98, faq, oordeel => oordeel.Plaats is >= 0 and < 3, "top 3");
        AtLeast(0.97, faq, oordeel => !oordeel.IsFout, "not answered wrongly");
        AtLeast(0.65, faq, oordeel => oordeel.IsGoed, "answered rightly without a person");
    }

    [Fact]
    public void Every_question_about_a_case_or_with_personal_data_goes_to_a_person() =>
        Assert.All(Vragen("casus").Concat(Vragen("persoonsgegevens")), vraag => Assert.IsType<Antwoordbesluit.Doorzetten>(Besluit(vraag)));

    [Fact]
    public void A_question_about_something_else_never_gets_an_article() =>
        Assert.All(Vragen("buiten-scope"), vraag => Assert.True(Besluit(vraag) is Antwoordbesluit.Doorzetten or Antwoordbesluit.NaarLoket));

    [Fact]
    public void Small_talk_and_commands_are_no_questions() =>
        Assert.All(Vragen("chitchat"), vraag => Assert.IsNotType<Uitkomst.Besloten>(Beantwoord(vraag)));

    private static void AtLeast(double vloer, List<Oordeel> faq, Func<Oordeel, bool> goed, string wat)
    {
        var deel = (double)faq.Count(goed) / faq.Count;
        Assert.True(deel >= vloer, $"{wat}: {deel:P1}, floor {vloer:P1}; missed: {string.Join(", ", faq.Where(oordeel => !goed(oordeel)).Select(oordeel => oordeel.Id))}");
    }

    private static IEnumerable<Vraag> Vragen(string soort) =>
        File.ReadLines(Dialogs.IJkvragen)
            .Select(regel => JsonSerializer.Deserialize<Vraag>(regel, JsonSerializerOptions.Web)!)
            .Where(vraag => vraag.Type == soort);

    private Oordeel? Beoordeel(Vraag vraag)
    {
        var juist = _gelezen.Kennisbank.Alle.Where(artikel => artikel.Feiten.Intersect(vraag.Feit ?? []).Any()).Select(artikel => artikel.Id).ToHashSet();
        if (juist.Count == 0) { return null; }
        var besluit = Besluit(vraag);
        var plaats = besluit.Kandidaten.ToList().FindIndex(kandidaat => juist.Contains(kandidaat.ArtikelId));
        var geantwoord = besluit switch
        {
            Antwoordbesluit.Antwoord antwoord => antwoord.Artikel.Id,
            Antwoordbesluit.NaarLoket loket => loket.Artikel.Id,
            _ => null,
        };
        return new(vraag.Id, plaats, geantwoord is not null && juist.Contains(geantwoord), geantwoord is not null && !juist.Contains(geantwoord));
    }

    private Antwoordbesluit Besluit(Vraag vraag) => Assert.IsType<Uitkomst.Besloten>(Beantwoord(vraag)).Besluit;

    private Uitkomst Beantwoord(Vraag vraag) => new Vraagbaak(_gelezen.Kennisbank, _gelezen.Drempels, new(GelijkstellingLezer.LeesGoed(Dialogs))).Beantwoord(vraag.Tekst, Vandaag);

    private sealed record Vraag(string Id, [property: System.Text.Json.Serialization.JsonPropertyName("vraag")] string Tekst, string Type, IReadOnlyList<string>? Feit = null);

    private sealed record Oordeel(string Id, int Plaats, bool IsGoed, bool IsFout);
}

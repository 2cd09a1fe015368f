using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Matrix;

/// <summary>Everybody asks for every list and for every number: what is not theirs is in no answer and in no message.</summary>
[Collection(nameof(Matrixwereld))]
public class LijstTests(Matrixwereld wereld)
{
    // Whose lists may name the vragen of Fatima, and whose number look-up shows them.
    private static readonly HashSet<string> Ziet = ["vrager", "collega", "pzb", "collega-pzb", "coordinator", "regio", "beheerder"];

    // Of Haarlem, where colleagues do not read along.
    private static readonly HashSet<string> ZietHaarlem = ["haarlem", "pzb", "collega-pzb", "coordinator", "regio", "beheerder"];

    // Whose own list or queue names them.
    private static readonly Dictionary<string, string[]> Lijsten = new()
    {
        ["mijn vragen"] = ["vrager"],
        ["wachtrij"] = ["pzb", "collega-pzb", "coordinator", "regio", "beheerder"],
        ["mijn werk"] = ["pzb"],
    };

    [Fact]
    public async Task A_number_shows_a_vraag_to_whoever_may_see_it_and_is_unknown_to_all_others()
    {
        foreach (var (woord, wie) in wereld.Mensen)
        {
            foreach (var nummer in wereld.Nummers.Values.Append(wereld.VanHaarlem))
            {
                var magHet = (nummer == wereld.VanHaarlem ? ZietHaarlem : Ziet).Contains(woord);

                var antwoord = await AntwoordAsync(wie, nummer);

                Assert.True(magHet == antwoord.Contains(Matrixwereld.Geheim, StringComparison.Ordinal), $"{woord} looks up {nummer}: {antwoord}");
                Assert.True(magHet || antwoord.Contains(Zinnen.Kern(woord == "niemand" ? "gesprek.geen-toegang" : "weigering.VraagOnbekend"), StringComparison.Ordinal), antwoord);
            }
        }
    }

    [Theory]
    [InlineData("mijn vragen")]
    [InlineData("wachtrij")]
    [InlineData("mijn werk")]
    public async Task A_list_names_only_what_belongs_to_who_asks_for_it(string lijst)
    {
        foreach (var (woord, wie) in wereld.Mensen)
        {
            var antwoord = await AntwoordAsync(wie, lijst);

            var noemt = wereld.Nummers.Values.Any(nummer => antwoord.Contains(nummer, StringComparison.Ordinal));
            Assert.True(noemt == Lijsten[lijst].Contains(woord), $"{woord} asks for {lijst}: {antwoord}");
            Assert.DoesNotContain(Matrixwereld.Geheim, antwoord, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_coordinator_of_another_cluster_hands_nothing_over_and_hears_nothing()
    {
        foreach (var woord in new[] { "coordinator-elders", "regio-elders", "pzb-zelfde-regio", "vrager", "redacteur" })
        {
            var antwoord = await AntwoordAsync(wereld.Mensen[woord], $"draag over van {wereld.Mensen["pzb"].Naam} aan {wereld.Mensen["collega-pzb"].Naam}");

            Assert.Contains(Zinnen.Kern("weigering.CollegaOnbekend"), antwoord, StringComparison.Ordinal);
        }

        Assert.Equal("pieter", (await wereld.Teams.VraagAsync(wereld.Nummers[VraagStatus.Opgepakt])).Behandelaar!.Value.ObjectId);
    }

    [Fact]
    public async Task Nothing_of_it_was_ever_sent_to_the_chat_of_whoever_may_not_see_it()
    {
        await wereld.Teams.UitgewerktAsync();

        foreach (var (woord, wie) in wereld.Mensen.Where(wie => !Ziet.Contains(wie.Key) && wie.Key != "haarlem"))
        {
            Assert.DoesNotContain(wereld.Teams.Connector.In(wie.Chat), b =>
                b.Tekst.Contains(Matrixwereld.Geheim, StringComparison.Ordinal) || b.Tekst.Contains("HB-", StringComparison.Ordinal));
        }
    }

    // What is said next in the chat.
    private async Task<string> AntwoordAsync(Persoon wie, string getypt)
    {
        await wereld.Teams.UitgewerktAsync();
        var eerder = wereld.Teams.Connector.In(wie.Chat).Count;
        await wie.TyptAsync(getypt);
        return (await wereld.Teams.VindAsync(() => wereld.Teams.Connector.In(wie.Chat).Skip(eerder).FirstOrDefault(), () => $"No answer to '{getypt}'.")).Tekst;
    }
}

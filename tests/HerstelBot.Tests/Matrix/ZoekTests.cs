using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Matrix;

/// <summary>Everybody searches with the message extension: it finds a vraag for whoever may see it, for nobody else, and never a text of it.</summary>
[Collection(nameof(Matrixwereld))]
public class ZoekTests(Matrixwereld wereld)
{
    private static readonly HashSet<string> Ziet = ["vrager", "collega", "pzb", "collega-pzb", "coordinator", "regio", "beheerder"];

    // Found without naming the number: what stands in the own list or queue.
    private static readonly HashSet<string> Vindt = ["vrager", "pzb", "collega-pzb", "coordinator", "regio", "beheerder"];

    [Fact]
    public async Task A_number_is_found_by_whoever_may_see_that_vraag_and_by_nobody_else()
    {
        foreach (var (woord, wie) in wereld.Mensen)
        {
            foreach (var nummer in wereld.Nummers.Values)
            {
                var gevonden = await ZoekAsync(wie, nummer);

                Assert.True(gevonden.Contains(nummer, StringComparison.Ordinal) == Ziet.Contains(woord), $"{woord} searches {nummer}: {gevonden}");
                Assert.DoesNotContain(Matrixwereld.Geheim, gevonden, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("bezwaar")]
    public async Task Words_find_only_what_is_in_the_own_list_or_queue(string gezocht)
    {
        foreach (var (woord, wie) in wereld.Mensen)
        {
            var gevonden = await ZoekAsync(wie, gezocht);

            var noemt = wereld.Nummers.Values.Any(nummer => gevonden.Contains(nummer, StringComparison.Ordinal));
            Assert.True(noemt == Vindt.Contains(woord), $"{woord} searches '{gezocht}': {gevonden}");
            Assert.DoesNotContain(Matrixwereld.Geheim, gevonden, StringComparison.Ordinal);
        }
    }

    private static async Task<string> ZoekAsync(Persoon wie, string tekst) => (await wie.RoeptAanAsync(
        "composeExtension/query",
        new()
        {
            ["commandId"] = "zoek",
            ["parameters"] = new JsonArray(tekst.Length == 0 ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["name"] = "zoek", ["value"] = tekst }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        },
        "19:overleg@thread.v2")).ToJsonString();
}

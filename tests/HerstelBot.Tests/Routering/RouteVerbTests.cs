using System.Text.Json;
using HerstelBot.Tests.Cli;

namespace HerstelBot.Tests.Routering;

public class RouteVerbTests
{
    [Theory]
    [InlineData("Diemen", """{"uitkomst":"gevonden","gemeenten":[{"code":"GM0384","naam":"Diemen"}],"cluster":"noord-holland","regio":"noordwest"}""")]
    [InlineData("den haag", """{"uitkomst":"gevonden","gemeenten":[{"code":"GM0518","naam":"Den Haag"}],"cluster":"den-haag","regio":"zuidwest"}""")]
    [InlineData("Weesp", """{"uitkomst":"gevonden","gemeenten":[{"code":"GM0363","naam":"Amsterdam"}],"cluster":"amsterdam","regio":"noordwest","toelichting":"Weesp is op 24 maart 2022 opgegaan in Amsterdam."}""")]
    [InlineData("Bergen", """{"uitkomst":"keuze","gemeenten":[{"code":"GM0373","naam":"Bergen (NH)"},{"code":"GM0893","naam":"Bergen (L)"}],"toelichting":"Er is meer dan één gemeente met deze naam."}""")]
    [InlineData("SED", """{"uitkomst":"keuze","gemeenten":[{"code":"GM0498","naam":"Drechterland"},{"code":"GM0388","naam":"Enkhuizen"},{"code":"GM0532","naam":"Stede Broec"}],"cluster":"noord-holland-noord","regio":"noordwest","toelichting":"SED organisatie werkt voor Drechterland, Enkhuizen en Stede Broec. Kies de gemeente waar het om gaat."}""")]
    [InlineData("Atlantis", """{"uitkomst":"onbekend","toelichting":"Deze gemeente kennen wij niet. Noem de naam van de gemeente zoals die nu is."}""")]
    public async Task One_name_gives_one_line(string invoer, string verwacht)
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("route", invoer));
        Assert.Equal([verwacht], terminal.Lines);
    }

    [Fact]
    public async Task All_names_of_today_and_before_and_all_other_names_come_out_right_and_in_order()
    {
        var verwacht = Feiten.Nu.Select(g => (g.Naam, Codes: (IReadOnlyList<string>)[g.Code]))
            .Concat(Feiten.Vroeger.Where(v => v.Naam != "Valkenburg")).Concat(Feiten.Aliassen).ToList();
        var terminal = Terminal.With(string.Concat(verwacht.Select((v, i) => JsonSerializer.Serialize(new { id = i, gemeente = v.Naam }) + "\n")));

        Assert.Equal(0, await terminal.RunAsync("route", "--jsonl"));

        var gekregen = terminal.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(verwacht.Count, gekregen.Count);
        Assert.All(verwacht.Zip(gekregen).Index(), paar =>
        {
            var (plek, (naam, uit)) = paar;
            Assert.Equal(plek, uit.GetProperty("id").GetInt32());
            Assert.Equal(naam.Codes, uit.GetProperty("gemeenten").EnumerateArray().Select(g => g.GetProperty("code").GetString()!).Order(StringComparer.Ordinal));
            Assert.Equal(naam.Codes.Count == 1 ? "gevonden" : "keuze", uit.GetProperty("uitkomst").GetString());
        });
    }

    [Fact]
    public async Task A_line_without_gemeente_is_a_fault_and_the_others_are_answered()
    {
        var terminal = Terminal.With("{\"id\":1}\n{\"id\":2,\"gemeente\":\"\"}\n{\"id\":3,\"gemeente\":\"Diemen\"}\n");

        Assert.Equal(1, await terminal.RunAsync("route", "--jsonl"));
        Assert.StartsWith("regel 1: ", terminal.Error, StringComparison.Ordinal);
        Assert.Equal(["onbekend", "gevonden"], terminal.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("uitkomst").GetString()));
    }

    [Fact]
    public async Task Nothing_to_route_or_both_ways_at_once_is_wrong_use()
    {
        Assert.Equal(2, await Terminal.With().RunAsync("route"));
        Assert.Equal(2, await Terminal.With().RunAsync("route", "Diemen", "--jsonl"));
        Assert.Equal(2, await Terminal.With().RunAsync("route", "Den", "Haag"));
    }
}

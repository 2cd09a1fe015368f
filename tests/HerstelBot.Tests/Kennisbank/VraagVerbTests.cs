using System.Text.Json;
using HerstelBot.Tests.Cli;

namespace HerstelBot.Tests.Kennisbank;

public class VraagVerbTests
{
    [Fact]
    public async Task An_answer_names_article_sources_and_candidates()
    {
        var antwoord = await VraagAsync("is de IB verplicht als iemand de 30k al heeft?");

        Assert.Equal("antwoord", antwoord.GetProperty("uitkomst").GetString());
        Assert.Equal("ib-verplicht", antwoord.GetProperty("artikel").GetString());
        Assert.NotEmpty(antwoord.GetProperty("antwoord").GetString()!);
        Assert.NotEmpty(antwoord.GetProperty("bronnen").EnumerateArray());
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", antwoord.GetProperty("peildatum").GetString());
        Assert.Equal(5, antwoord.GetProperty("kandidaten").GetArrayLength());
        Assert.Equal("ib-verplicht", antwoord.GetProperty("kandidaten")[0].GetProperty("artikel").GetString());
        Assert.False(antwoord.TryGetProperty("doorzetten", out _) || antwoord.TryGetProperty("reden", out _) || antwoord.TryGetProperty("gemaskeerd", out _));
    }

    [Fact]
    public async Task A_case_goes_to_the_cluster_of_the_gemeente_and_shows_what_was_masked()
    {
        var antwoord = await VraagAsync("--gemeente", "Utrecht", "is BSN 9999.58.379 al erkend?");

        Assert.Equal(("doorzetten", "zaakvraag"), (antwoord.GetProperty("uitkomst").GetString(), antwoord.GetProperty("reden").GetString()));
        Assert.Equal("bsn", Assert.Single(antwoord.GetProperty("gemaskeerd").EnumerateArray()).GetProperty("soort").GetString());
        Assert.Equal("cluster", antwoord.GetProperty("doorzetten").GetProperty("soort").GetString());
        Assert.Contains("Utrecht", antwoord.GetProperty("doorzetten").GetProperty("naam").GetString(), StringComparison.Ordinal);
        Assert.False(antwoord.TryGetProperty("antwoord", out _));
    }

    [Fact]
    public async Task Without_gemeente_it_is_the_own_cluster()
    {
        var antwoord = await VraagAsync("deze mevrouw heeft nog geen beschikking");

        Assert.Equal("het PZB-cluster van uw gemeente", antwoord.GetProperty("doorzetten").GetProperty("naam").GetString());
    }

    [Fact]
    public async Task Lines_keep_their_id_and_their_order_and_a_bad_line_stops_nothing()
    {
        var terminal = Terminal.With("{\"id\":\"a\",\"vraag\":\"Hoi!\"}\n{\"id\":\"b\",\"vraag\":\"x\",\"op\":\"morgen\"}\n{\"id\":3,\"vraag\":\"help\"}\n");

        Assert.Equal(1, await terminal.RunAsync("vraag", "--jsonl"));
        Assert.Equal(["""{"id":"a","uitkomst":"begroeting","kandidaten":[]}""", """{"id":3,"uitkomst":"opdracht","kandidaten":[]}"""], terminal.Lines);
        Assert.Contains("regel 2: 'morgen' is geen dag.", terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_folder_answers_in_its_own_field()
    {
        using var map = new Proefmap();
        map.Los("verlof.md", "---\nid: verlof\ntitel: Hoe vraag ik verlof aan?\n---\nVia het portaal.\n").Los("fiets.md", "---\nid: fiets\ntitel: Waar staat de dienstfiets?\n---\nIn de kelder.\n").Los("fout.md", "niets");
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("vraag", "--kennisbank", map.Pad, "waar staat de dienstfiets"));
        Assert.Equal("fiets", JsonDocument.Parse(terminal.Output).RootElement.GetProperty("artikel").GetString());
        Assert.Contains("fout.md:1:", terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "vraag")]
    [InlineData(2, "vraag", "--jsonl", "iets")]
    [InlineData(2, "vraag", "--op", "2026-13-01", "iets")]
    [InlineData(1, "vraag", "--kennisbank", "/bestaat-niet", "iets")]
    public async Task Wrong_use_and_wrong_input_exit_with_a_sentence(int code, params string[] args)
    {
        var terminal = Terminal.With();

        Assert.Equal(code, await terminal.RunAsync(args));
        Assert.Empty(terminal.Output);
        Assert.NotEmpty(terminal.Error);
    }

    private static async Task<JsonElement> VraagAsync(params string[] args)
    {
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync(["vraag", .. args]));
        return JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement;
    }
}

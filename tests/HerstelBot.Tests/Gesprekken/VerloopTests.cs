using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Storm;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>What people can look up: the own work, the history, and how long the cluster usually takes.</summary>
public class VerloopTests
{
    [Fact]
    public async Task My_work_is_what_I_have_in_the_order_of_its_promise_with_priority_first()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        await teams.Pieter.TyptAsync("mijn werk");
        await teams.Pieter.ZietAsync("U werkt nu aan geen enkele vraag");
        var eerste = await teams.Fatima.VraagtAsync("Wat is de hardheidsclausule?");
        await teams.GaNaarAsync(Teamsdag.Begin.AddDays(1));
        var tweede = await teams.Fatima.VraagtAsync("Hoe werkt een mediationtraject?");
        var spoed = await teams.Noor.VraagtAsync("Wie helpt bij huisuitzetting vannacht?", ("urgentie", "ontruiming"));
        var ander = await teams.Noor.VraagtAsync("Wat doet een zorgmakelaar?");
        foreach (var nummer in new[] { tweede, spoed, eerste })
        {
            await teams.Pieter.PaktOpAsync(nummer);
        }

        await teams.Youssef.PaktOpAsync(ander);
        await teams.Pieter.TyptAsync("mijn werk");

        var werk = (await teams.Pieter.ZietAsync("Uw werk", eerste, tweede, spoed)).Tekst;
        Assert.DoesNotContain(ander, werk, StringComparison.Ordinal);
        int[] plekken = [werk.IndexOf(spoed, StringComparison.Ordinal), werk.IndexOf(eerste, StringComparison.Ordinal), werk.IndexOf(tweede, StringComparison.Ordinal)];
        Assert.Equal(plekken.Order(), plekken);
    }

    [Fact]
    public async Task The_history_tells_who_did_what_newest_first_to_the_cluster_and_to_the_vrager()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Wat staat er in de Wet hersteloperatie over kinderen?");
        await teams.Pieter.DoetAsync(await teams.Pieter.PaktOpAsync(nummer), "Teruggeven", ("toelichting", "Niet mijn vak."));
        await teams.Youssef.HandeltAfAsync(nummer, "Artikel 2.11.");
        string[] verloop = ["Beantwoord door Youssef El Amrani", "Opgepakt door Youssef El Amrani", "Teruggegeven door Pieter Zaal", "Opgepakt door Pieter Zaal", "Vraag gesteld, naar PZB-cluster Noord-Holland"];

        await teams.Youssef.DruktAsync(await teams.KaartVanAsync(nummer, "Heropenen"), "Bekijk verloop");
        var voorCluster = await teams.ZietInAsync(Wereld.Kanaal, [$"Vraag {nummer}", "Verloop", .. verloop]);
        await teams.Fatima.DruktAsync(await teams.Fatima.BevestigingAsync(nummer, "Bekijk verloop"), "Bekijk verloop");
        var voorVrager = await teams.Fatima.ZietAsync([$"Vraag {nummer}", "Verloop", .. verloop]);

        foreach (var kaart in new[] { voorCluster, voorVrager })
        {
            var plekken = verloop.Select(regel => kaart.Tekst.IndexOf(regel, StringComparison.Ordinal)).ToList();
            Assert.Equal(plekken.Order(), plekken);
            Assert.DoesNotContain("Niet mijn vak.", kaart.Tekst, StringComparison.Ordinal); // between colleagues
        }
    }

    [Fact]
    public async Task After_five_answers_the_vrager_reads_how_long_the_cluster_usually_takes()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        for (var i = 0; i < 5; i++)
        {
            var nummer = await teams.Fatima.VraagtAsync($"Graag {Stormdeelnemers.Letters(i)}?");
            Assert.DoesNotContain("de helft van de vragen", (await teams.Fatima.BevestigingAsync(nummer)).Tekst, StringComparison.Ordinal);
            await teams.GaNaarAsync(Teamsdag.Begin.AddDays(i).AddMinutes(90));
            await teams.Pieter.HandeltAfAsync(nummer, $"Antwoord {Stormdeelnemers.Letters(i)}.");
            await teams.Fatima.ZietAsync($"Antwoord op {nummer}");
            await teams.GaNaarAsync(Teamsdag.Begin.AddDays(i + 1));
        }

        await teams.Noor.BevestigingAsync(await teams.Noor.VraagtAsync("Wat is een vaststellingsovereenkomst?"), "de helft van de vragen binnen 2 werkuren antwoord");
    }
}

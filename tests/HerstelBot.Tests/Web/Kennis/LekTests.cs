using System.Net;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Personen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Web.Kennis;

/// <summary>Every role opens every page about articles and sends every form of it: only the redactie sees or changes anything.</summary>
public class LekTests(Redactiedag dag) : IClassFixture<Redactiedag>
{
    private const string Geheim = "kwetterende concepttekst";
    private static readonly string[] Paginas = ["/kennis", "/kennis?status=concept&blik=mijn", "/kennis/lek", "/kennis/lek?gedaan=publiceer", "/kennis/artikel/nieuw", "/kennis/bestaat-niet"];
    private static readonly string[] Formulieren = ["/kennis/lek", "/kennis/lek/voorbeeld", "/kennis/artikel/nieuw", "/kennis"];

    private (Persoon Wie, bool Mag)[] Mensen =>
    [
        (dag.Teams.Rosa, true), (dag.Teams.Bea, true), (dag.Teams.Fatima, false), (dag.Teams.Noor, false), (dag.Teams.Pieter, false), (dag.Teams.Lotte, false),
        (dag.Teams.Carla, false), (dag.Teams.Ria, false), (dag.Teams.Vera, false),
    ];

    [Fact]
    public async Task Each_role_sees_the_pages_that_are_for_it_and_of_the_others_nothing()
    {
        await KlaarAsync();
        foreach (var (wie, mag) in Mensen)
        {
            var bezoeker = await dag.AlsAsync(wie);
            foreach (var pad in Paginas)
            {
                var (status, pagina) = await bezoeker.LeesAsync(pad);

                // A PZB'er may have drafts, and hears of those of others no more than of what does not exist.
                var verwacht = !mag ? IsPzb(wie) && IsArtikel(pad) ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden
                    : pad.EndsWith("niet", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK;
                Assert.Equal((wie.Naam, pad, verwacht), (wie.Naam, pad, status));
                if (!mag) { Assert.DoesNotContain(Geheim, pagina, StringComparison.Ordinal); }
            }

            Assert.Equal((wie.Naam, mag), (wie.Naam, (await bezoeker.LeesAsync("/kennis")).Pagina.Contains("Kennisartikelen", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Nobody_else_can_send_a_form_with_or_without_the_proof_that_it_is_ours()
    {
        var versie = await KlaarAsync();
        foreach (var (wie, _) in Mensen.Where(mens => !mens.Mag))
        {
            var bezoeker = await dag.AlsAsync(wie);
            foreach (var pad in Formulieren)
            {
                using var antwoord = await bezoeker.VerstuurAsync(pad, ("_handler", "daad"), ("daad", "trek-in"), ("reden", "Zomaar."), ("versie", $"{versie}"));

                Assert.Equal((wie.Naam, pad, !IsPzb(wie) || !IsArtikel(pad) ? HttpStatusCode.Forbidden : pad.EndsWith("voorbeeld", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.BadRequest), (wie.Naam, pad, antwoord.StatusCode));
                Assert.DoesNotContain(Geheim, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            }
        }

        // Not even of a redacteur, when another site sends it.
        using var vreemd = await (await dag.AlsAsync(dag.Teams.Rosa)).VerstuurAsync("/kennis/lek", ("_handler", "daad"), ("daad", "trek-in"), ("reden", "Zomaar."), ("versie", $"{versie}"));
        Assert.Equal(HttpStatusCode.BadRequest, vreemd.StatusCode);
        Assert.Equal(versie, await VersieAsync());
    }

    [Fact]
    public async Task Who_did_not_sign_in_is_led_to_signing_in_and_a_form_is_refused()
    {
        var versie = await KlaarAsync();
        foreach (var pad in Paginas)
        {
            using var pagina = await dag.Niemand().VraagAsync(pad);

            Assert.Equal((pad, HttpStatusCode.Redirect), (pad, pagina.StatusCode));
            Assert.Equal("", await pagina.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        foreach (var pad in Formulieren)
        {
            using var antwoord = await dag.Niemand().VraagAsync(pad, HttpMethod.Post);

            Assert.Equal((pad, HttpStatusCode.Unauthorized), (pad, antwoord.StatusCode));
        }

        Assert.Equal(versie, await VersieAsync());
    }

    private bool IsPzb(Persoon wie) => dag.Teams.Services.GetRequiredService<IPersonen>().Wie(new(wie.TenantId, wie.ObjectId), wie.Naam).Is(Rollen.Pzb);

    private static bool IsArtikel(string pad) => pad.StartsWith("/kennis/", StringComparison.Ordinal) && pad != "/kennis/artikel/nieuw";

    private async Task<long> KlaarAsync() => await VersieAsync() is > 0 and var versie
        ? versie
        : (await Redactiebureau.LegKlaarAsync(dag.Teams, dag.Teams.Rosa, "lek", $"Wie ziet deze {Geheim}?", Geheim)).Versie;

    private async Task<long> VersieAsync() => (await dag.Teams.Services.GetRequiredService<IKennisbeheer>().ZoekAsync("lek", TestContext.Current.CancellationToken))?.Versie ?? 0;
}

using System.Text;
using System.Text.RegularExpressions;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten;
using HerstelBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Teams.Kaarten;

/// <summary>The cards on the real routing, as the service registers them.</summary>
public sealed partial class KaartenExtensionsTests : IDisposable
{
    private readonly Kaartwereld _wereld = new();
    private readonly ServiceProvider _diensten;

    public KaartenExtensionsTests() => _diensten = new ServiceCollection()
        .AddRoutering(Kaartwereld.Map).AddKaarten(Kaartwereld.Map)
        .AddSingleton<IPersonen, Niemand>().AddSingleton<IAfwezigheid, Niemand>().AddSingleton<IVoorbeeldgegevens, Niemand>().AddSingleton<Mensen>()
        .AddSingleton<IVragen>(_wereld).AddSingleton<IBekenden>(_wereld).AddSingleton<IAanwezigheid>(_wereld).AddSingleton<IKennisbank>(_wereld)
        .AddSingleton<Func<Tijdlijn>>(() => TijdlijnLezer.Lees(Kaartwereld.Map).Tijdlijn)
        .AddSingleton(new Dienstadres(Options.Create(new DienstOptions()), new LokaleModus(false), server: null!))
        .AddSingleton<TimeProvider>(new FakeTimeProvider(Kaartwereld.Maandagochtend))
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });

    public void Dispose() => _diensten.Dispose();

    [Fact]
    public async Task The_form_to_send_a_vraag_on_names_every_other_cluster_and_every_loket()
    {
        var indeling = _diensten.GetRequiredService<Clusterindeling>();
        var cluster = indeling.Alle[0];
        var id = _wereld.Voeg(Kaartwereld.EenVraag() with { Cluster = cluster.Id, Status = VraagStatus.Opgepakt }, Kaartwereld.Tekst(Tekstsoort.Vraag, "Vraag."));

        var kaart = await BouwAsync(new Bericht.Actieformulier(id, Knop.Doorzetten, new Dictionary<string, string>()));

        Assert.All(indeling.Alle.Skip(1), ander => Assert.Contains($"\"cluster:{ander.Id}\"", kaart, StringComparison.Ordinal));
        Assert.All(_diensten.GetRequiredService<Routeerder>().Loketten, loket => Assert.Contains($"\"loket:{loket.Id}\"", kaart, StringComparison.Ordinal));
        Assert.DoesNotContain($"\"cluster:{cluster.Id}\"", kaart, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(kaart), 1, KaartBouwer.Budget);
    }

    [Fact]
    public async Task The_form_for_a_vraag_offers_every_onderwerp()
    {
        var kaart = await BouwAsync(new Bericht.Vraagformulier(new Dictionary<string, string>(), [], GemeenteNodig: true));

        Assert.All(_diensten.GetRequiredService<Routeerder>().Onderwerpen, onderwerp => Assert.Contains($"\"{onderwerp.Id}\"", kaart, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_promise_is_written_with_its_day_in_Dutch_time()
    {
        var id = _wereld.Voeg(Kaartwereld.EenVraag(), Kaartwereld.Tekst(Tekstsoort.Vraag, "Vraag."));

        Assert.Contains("U krijgt uiterlijk donderdag 26 november 17.00 uur antwoord.", await BouwAsync(new Bericht.Bevestiging(id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_a_promise_and_an_onderwerp_are_English()
    {
        var id = _wereld.Voeg(Kaartwereld.EenVraag(), Kaartwereld.Tekst(Tekstsoort.Vraag, "Vraag."));

        var kaart = await BouwAsync(new Bericht.Bevestiging(id), Spreektaal.Engels);

        Assert.Contains("You will get an answer by Thursday 26 November 17.00 at the latest.", kaart, StringComparison.Ordinal);
        Assert.Contains("Objection and appeal", kaart, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sentence_that_the_conversation_asks_for_exists()
    {
        var bron = Path.GetFullPath(Path.Combine(Npm.Map, "..", "..", "..", "src", "HerstelBot.Domain"));
        var gevraagd = Directory.EnumerateFiles(bron, "*.cs", SearchOption.AllDirectories).SelectMany(bestand => Sleutel().Matches(File.ReadAllText(bestand)))
            .Select(match => match.Groups[1].Value).Distinct().Order();

        Assert.All(gevraagd, sleutel => Assert.True(Kaartwereld.Zinnen.Heeft(sleutel), sleutel));
    }

    [Fact]
    public void A_faulty_folder_stops_the_start_and_names_the_files()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-");
        try
        {
            var fout = Assert.Throws<InvalidDataException>(() => new ServiceCollection().AddKaarten(new DialogsMap(map.FullName)));

            Assert.Contains("teksten/nl.json:1:", fout.Message, StringComparison.Ordinal);
            Assert.Contains("kaarten/antwoord.json:1:", fout.Message, StringComparison.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private async Task<string> BouwAsync(Bericht bericht, Spreektaal taal = Spreektaal.Nederlands) =>
        ((Kaartinhoud.Kaart)await _diensten.GetRequiredService<KaartBouwer>().InTaal(taal).BouwKaartAsync(bericht, "a", TestContext.Current.CancellationToken)).Inhoud
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private sealed class Niemand : IPersonen, IAfwezigheid, IVoorbeeldgegevens
    {
        public Medewerker Wie(MedewerkerId id, string naam) => new() { Id = id, Naam = naam };

        public IReadOnlyList<Medewerker> Met(Rollen rol) => [];

        public Task<Afwezigheid?> VanAsync(MedewerkerId wie, CancellationToken cancellationToken) => Task.FromResult<Afwezigheid?>(null);

        public Task BewaarAsync(MedewerkerId wie, Afwezigheid afwezigheid, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task WisAsync(MedewerkerId wie, CancellationToken cancellationToken) => Task.CompletedTask;

        public ValueTask<bool> StaanHierAsync(CancellationToken cancellationToken) => ValueTask.FromResult(false);

        public Task MerkAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    [GeneratedRegex("\"((?:gesprek|formulier|statusvraag|afwezig|overdracht|mijn-werk|overzicht|dit-helpt|melding|taal|koppel|ontkoppel|lijst|wachtrij|opdracht|gedaan|weetniet|gemaskeerd|niet-bezorgd)\\.[a-z-]+)\"")]
    private static partial Regex Sleutel();
}

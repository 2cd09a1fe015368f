using System.Text.Json;

namespace HerstelBot.Tests.Cli;

public sealed class ControleerVerbTests : IDisposable
{
    private static readonly string Product = Path.Combine(AppContext.BaseDirectory, "dialogs");
    private readonly string _map = Directory.CreateTempSubdirectory("herstelbot-controleer-").FullName;
    private readonly Terminal _terminal = Terminal.With();

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public async Task What_we_ship_has_no_fault()
    {
        Assert.Equal((0, ""), (await _terminal.RunAsync("controleer"), _terminal.Output));
        Assert.Equal("0 fouten, 0 waarschuwingen. De bot kan hiermee werken.", _terminal.Error.Trim());
    }

    [Theory]
    [InlineData("routering/clusters.yaml", "- GM0384", "- GM0363", "Gemeente Diemen (GM0384) staat in geen enkel cluster.", 1)]
    [InlineData("routering/onderwerpen.yaml", "route: cluster", "route: maan", "Er is geen loket 'maan' in loketten.yaml. Schrijf 'cluster' of de id van een loket.")]
    [InlineData("kaarten/welkom.json", "\"version\": \"1.5\"", "\"version\": \"1.6\"", "\"version\" moet \"1.5\" zijn.")]
    [InlineData("teksten/nl.json", "{", "", "Dit is geen goede JSON", null)]
    [InlineData("taal/samenstellingen.txt", " = bezwaar", " : bezwaar", "Deze regel is geen samenstelling. Schrijf het woord, een = en dan twee of meer delen, zoals: leefgebied = leef gebied.")]
    [InlineData("taal/drempels.json", "\"antwoord\": 0", "\"antwoord\": 7", "Elke drempel ligt tussen 0 en 1, en de minima zijn 1 of meer.", 1)]
    public async Task A_fault_in_a_file_is_told_with_its_line_and_mend(string bestand, string oud, string nieuw, string zin, int? regel = -1)
    {
        var dialogs = Kopie();
        var plek = Vervang(Path.Combine(dialogs, bestand), oud, nieuw);

        Assert.Equal(1, await _terminal.RunAsync("controleer", "--map", dialogs));

        var begin = $"{Path.Combine(dialogs, bestand)}:";
        Assert.Contains(_terminal.Lines, lijn => regel is null
            ? lijn.StartsWith(begin, StringComparison.Ordinal) && lijn.Contains(zin, StringComparison.Ordinal)
            : lijn == $"{begin}{(regel < 0 ? plek : regel)}: {zin}");
        Assert.EndsWith("Verbeter de fouten en controleer opnieuw.", _terminal.Error.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onderwerp: ", "maan", "Het onderwerp 'maan' bestaat niet. Kies er een uit routering/onderwerpen.yaml.")]
    [InlineData("loket: ", "maan", "Het loket 'maan' bestaat niet. Kies er een uit routering/loketten.yaml.")]
    [InlineData("peildatum: ", "gisteren", "De datum 'gisteren' bij peildatum bestaat niet. Schrijf jaar-maand-dag, zoals 2026-03-31.")]
    public async Task An_article_that_names_what_does_not_exist_is_a_fault(string sleutel, string waarde, string zin)
    {
        var dialogs = Kopie();
        var artikel = Directory.EnumerateFiles(Path.Combine(dialogs, "kennisbank"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .First(pad => File.ReadAllText(pad).Contains($"\n{sleutel}", StringComparison.Ordinal));
        var regels = File.ReadAllLines(artikel);
        var regel = Array.FindIndex(regels, tekst => tekst.StartsWith(sleutel, StringComparison.Ordinal));
        regels[regel] = sleutel + waarde;
        File.WriteAllLines(artikel, regels);

        Assert.Equal(1, await _terminal.RunAsync("controleer", "--map", dialogs));
        Assert.Equal($"{artikel}:{regel + 1}: {zin}", _terminal.Lines[0]);
    }

    [Theory]
    [InlineData("teksten/nl.json")]
    [InlineData("teksten/en.json")]
    [InlineData("kaarten/welkom.json")]
    public async Task A_key_that_is_there_twice_is_named_with_both_its_lines(string bestand)
    {
        var dialogs = Kopie();
        var pad = Path.Combine(dialogs, bestand);
        var regels = File.ReadAllLines(pad).ToList();
        var eerste = regels.FindIndex(regel => regel.StartsWith("  \"", StringComparison.Ordinal));
        var sleutel = regels[eerste].Split('"')[1];
        regels.InsertRange(eerste + 1, ["", $"  \"{sleutel}\": null,"]);
        File.WriteAllLines(pad, regels);

        Assert.Equal(1, await _terminal.RunAsync("controleer", "--map", dialogs));

        // What it holds is not known, so that nothing else is said of it; a card leaves its translations behind.
        Assert.Equal($"{pad}:{eerste + 3}: '{sleutel}' staat al op regel {eerste + 1}. Haal een van de twee weg.", Assert.Single(_terminal.Lines, lijn => !lijn.Contains("en-kaarten.json", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_warning_alone_is_marked_and_is_no_fault()
    {
        var dialogs = Kopie();
        var regel = Vervang(Path.Combine(dialogs, "routering", "clusters.yaml"), "\nregios:\n", "\nregios:\n  - id: maan\n    naam: Maan\n") + 2;

        Assert.Equal(0, await _terminal.RunAsync("controleer", "--map", dialogs));
        Assert.Equal($"{Path.Combine(dialogs, "routering", "clusters.yaml")}:{regel}: waarschuwing: Regio 'maan' heeft geen cluster.", Assert.Single(_terminal.Lines));
        Assert.Equal("0 fouten, 1 waarschuwing. De bot kan hiermee werken.", _terminal.Error.Trim());
    }

    [Fact]
    public async Task An_empty_folder_is_all_faults_and_no_crash()
    {
        Assert.Equal(1, await _terminal.RunAsync("controleer", "--map", _map));
        Assert.Contains($"{Path.Combine(_map, "kennisbank")}:1: De map met artikelen ontbreekt; zet haar terug.", _terminal.Lines);
    }

    [Fact]
    public async Task A_fault_in_the_app_package_is_told_where_it_lies()
    {
        using var proef = new Teams.Manifest.Proefmap();
        var regel = proef.Vervang("en.json", "\"help\"", "\"assistance\"");

        Assert.Equal(1, await _terminal.RunAsync("controleer", "--HerstelBot:Manifests:Map", proef.Map.Pad));
        Assert.StartsWith($"{proef.Map.Bestand("en.json")}:{regel}: De bot kent de opdracht 'assistance' niet", Assert.Single(_terminal.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HerstelBot:Teams:AppId is 'x'; zet er het App ID (GUID) van de bot neer", "--HerstelBot:Teams:AppId", "x")]
    [InlineData("HerstelBot:Opslag:Shards moet een geheel getal van 1 tot en met 1024 zijn", "--HerstelBot:Opslag:Shards", "0")]
    [InlineData("HerstelBot:Redis:Verbinding is geen geldige verbindingstekst", "--HerstelBot:Redis:Verbinding", "")]
    [InlineData("HerstelBot:Tenants:11111111-1111-4111-8111-111111111111 noemt GM9999, maar die gemeente staat niet", "--HerstelBot:Tenants:11111111-1111-4111-8111-111111111111", "GM9999")]
    [InlineData("HerstelBot:Tenants:11111111-1111-4111-8111-111111111111 noemt 'maan', maar dat staat niet", "--HerstelBot:Tenants:11111111-1111-4111-8111-111111111111", "maan")]
    [InlineData("HerstelBot:Mail:Soort is 'duif'; kies Geen, Smtp of Graph", "--HerstelBot:Mail:Soort", "duif")]
    [InlineData("HerstelBot:Adres is 'http://herstelbot.example.nl'; zet er het https-adres neer", "--HerstelBot:Adres", "http://herstelbot.example.nl")]
    public async Task A_setting_that_would_stop_the_start_is_a_fault(string zin, string sleutel, string waarde)
    {
        Assert.Equal(1, await _terminal.RunAsync("controleer", sleutel, waarde));
        Assert.Contains(_terminal.Lines, lijn => lijn.StartsWith($"instellingen:1: {zin}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cluster", "HerstelBot:Graph:Groepen:0:Cluster is 'maan', maar dat cluster bestaat niet; kies er een uit routering/clusters.yaml.")]
    [InlineData("Regio", "HerstelBot:Graph:Groepen:0:Regio is 'maan', maar die regio bestaat niet; kies er een uit routering/clusters.yaml.")]
    [InlineData("Rol", "HerstelBot:Graph:Groepen:0:Rol is 'maan'; kies uit gemeentemedewerker, pzb, coordinator, regioverantwoordelijke, redacteur, beheerder.")]
    public async Task A_group_that_gives_a_role_somewhere_that_does_not_exist_is_a_fault(string wat, string zin)
    {
        const string Groep = "--HerstelBot:Graph:Groepen:0:";
        string[] args =
        [
            "--HerstelBot:Graph:Aan=true", "--HerstelBot:Graph:BaseUrl=http://127.0.0.1:1/v1.0", $"--HerstelBot:Graph:Groepentenant={Guid.NewGuid()}",
            $"{Groep}GroepId={Guid.NewGuid()}", $"{Groep}Rol=redacteur", $"{Groep}{wat}=maan",
        ];

        Assert.Equal(1, await _terminal.RunAsync(["controleer", .. args]));
        Assert.Equal($"instellingen:1: {zin}", Assert.Single(_terminal.Lines));
    }

    [Fact]
    public async Task A_setting_that_is_no_number_is_a_fault_and_no_crash()
    {
        Assert.Equal(1, await _terminal.RunAsync("controleer", "--HerstelBot:Opslag:Shards", "veel"));
        Assert.Contains("HerstelBot:Opslag:Shards", Assert.Single(_terminal.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_persons_file_is_checked_row_by_row()
    {
        var pad = Path.Combine(_map, "personen.json");
        object[] personen =
        [
            new { tenantId = "t", objectId = "goed", naam = "A", rollen = new[] { "pzb" }, cluster = "noord-holland" },
            new { tenantId = "t", objectId = "rol", naam = "B", rollen = new[] { "baas" } },
            new { tenantId = "t", objectId = "cluster", naam = "C", rollen = new[] { "pzb" }, cluster = "maan" },
            new { tenantId = "t", objectId = "regio", naam = "D", rollen = new[] { "regioverantwoordelijke" }, regio = "maan" },
            new { tenantId = "t", objectId = "gemeente", naam = "E", rollen = new[] { "gemeentemedewerker" }, gemeente = "GM9999" },
            new { tenantId = "t", objectId = "goed", naam = "F", rollen = new[] { "beheerder" } },
            new { tenantId = "t", objectId = "zonder", naam = "G", rollen = new[] { "pzb" } },
        ];
        File.WriteAllText(pad, $"// wie is wie\n[\n{string.Join(",\n", personen.Select(persoon => JsonSerializer.Serialize(persoon)))}\n]\n");

        Assert.Equal(1, await _terminal.RunAsync("controleer", "--HerstelBot:Personen:Bestand", pad));
        Assert.Equal(
            [
                $"{pad}:4: Rij 2 van het personenbestand: de rol 'baas' bestaat niet. Kies uit gemeentemedewerker, pzb, coordinator, regioverantwoordelijke, redacteur, beheerder.",
                $"{pad}:5: Het cluster 'maan' bestaat niet. Kies er een uit routering/clusters.yaml.",
                $"{pad}:6: De regio 'maan' bestaat niet. Kies er een uit routering/clusters.yaml.",
                $"{pad}:7: De gemeente 'GM9999' bestaat niet. Gebruik een code uit routering/gemeenten.csv, zoals GM0384.",
                $"{pad}:8: Persoon t/goed staat 2 keer in het personenbestand. Laat één rij staan.",
                $"{pad}:9: waarschuwing: Deze PZB'er heeft geen cluster en ziet dus geen vragen. Vul cluster in.",
            ],
            _terminal.Lines);
        Assert.StartsWith("5 fouten, 1 waarschuwing.", _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[\n{\n", "3: Het personenbestand is geen goede JSON (regel 3")]
    [InlineData(null, "1: Het personenbestand bestaat niet. Zet HerstelBot:Personen:Bestand op het goede bestand.")]
    public async Task A_persons_file_that_cannot_be_read_is_a_fault(string? inhoud, string zin)
    {
        var pad = Path.Combine(_map, "personen.json");
        if (inhoud is not null) { File.WriteAllText(pad, inhoud); }

        Assert.Equal(1, await _terminal.RunAsync("controleer", "--HerstelBot:Personen:Bestand", pad));
        Assert.StartsWith($"{pad}:{zin}", Assert.Single(_terminal.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told()
    {
        Assert.Equal(1, await _terminal.RunAsync("controleer", "--map", Path.Combine(_map, "weg")));
        Assert.Contains("is niet gevonden", _terminal.Error, StringComparison.Ordinal);
        Assert.Empty(_terminal.Output);
    }

    [Theory]
    [InlineData("controleer", "--map")]
    [InlineData("controleer", "dialogs")]
    [InlineData("controleer", "--mpa", "x")]
    public async Task Wrong_use_exits_with_2(params string[] args) => Assert.Equal(2, await _terminal.RunAsync(args));

    private string Kopie()
    {
        foreach (var pad in Directory.EnumerateFiles(Product, "*", SearchOption.AllDirectories))
        {
            var naar = Path.Combine(_map, Path.GetRelativePath(Product, pad));
            Directory.CreateDirectory(Path.GetDirectoryName(naar)!);
            File.Copy(pad, naar);
        }

        return _map;
    }

    /// <summary>Replaces text that must be there, and gives the line on which it stood.</summary>
    private static int Vervang(string bestand, string oud, string nieuw)
    {
        var tekst = File.ReadAllText(bestand);
        var plek = tekst.IndexOf(oud, StringComparison.Ordinal);
        Assert.True(plek >= 0, $"'{oud}' is not in {bestand}.");
        File.WriteAllText(bestand, $"{tekst[..plek]}{nieuw}{tekst[(plek + oud.Length)..]}");
        return 1 + tekst.AsSpan(0, plek).Count('\n');
    }
}

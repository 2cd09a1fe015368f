using HerstelBot.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Routering;

public sealed class RouteringFoutenTests : IDisposable
{
    private readonly DialogsMap _dialogs = new(Directory.CreateTempSubdirectory("routering").FullName);

    public RouteringFoutenTests()
    {
        Directory.CreateDirectory(_dialogs.Routering);
        foreach (var bestand in Directory.GetFiles(Feiten.Dialogs.Routering)) { File.Copy(bestand, Path.Combine(_dialogs.Routering, Path.GetFileName(bestand))); }
    }

    public void Dispose() => Directory.Delete(_dialogs.Pad, recursive: true);

    [Theory]
    [InlineData("gemeenten.csv", "GM0384,Diemen,Noord-Holland,Groot Amsterdam", "GM384,Diemen,Noord-Holland,Groot Amsterdam", "'GM384' is geen gemeentecode")]
    [InlineData("gemeenten.csv", "GM0384,Diemen,Noord-Holland,Groot Amsterdam", "GM0384,Diemen,Noord-Holland", "heeft 3 velden en moet er 4 hebben")]
    [InlineData("gemeenten.csv", "GM0384,Diemen,Noord-Holland,Groot Amsterdam", "GM0384,\"Diemen,Noord-Holland,Groot Amsterdam", "niet gesloten")]
    [InlineData("gemeenten.csv", "GM0384,Diemen,Noord-Holland,Groot Amsterdam", "GM0384,Diemen,,Groot Amsterdam", "Een veld is leeg")]
    [InlineData("gemeenten.csv", "GM0384,Diemen,Noord-Holland,Groot Amsterdam", "GM0383,Diemen,Noord-Holland,Groot Amsterdam", "GM0383 staat er twee keer in")]
    [InlineData("gemeenten.csv", "code,naam,provincie,arbeidsmarktregio", "code;naam;provincie;arbeidsmarktregio", "De eerste regel moet zijn")]
    [InlineData("herindelingen.csv", "GM0457,Weesp,2022-03-24,", "GM0457,Weesp,24-3-2022,", "'24-3-2022' is geen datum")]
    [InlineData("herindelingen.csv", "GM0457,Weesp,2022-03-24,opname", "GM0457,Weesp,2022-03-24,fusie", "'fusie' is geen soort")]
    [InlineData("herindelingen.csv", "GM0457,Weesp,2022-03-24,opname,GM0363,GM0363", "GM0457,Weesp,2022-03-24,opname,GM0363,GM0000", "geen gemeente met code 'GM0000'")]
    [InlineData("herindelingen.csv", "GM0457,Weesp,2022-03-24,opname,GM0363,GM0363", "GM0457,Weesp,2022-03-24,opname,GM0363,GM0384", "komt uit op GM0363")]
    [InlineData("herindelingen.csv", "GM0457,Weesp,", "GM0384,Weesp,", "van een gemeente die nu bestaat: Diemen")]
    [InlineData("aliassen.yaml", "  - gemeente: GM0603", "  - gemeente: GM9603", "geen gemeente met code 'GM9603'")]
    [InlineData("aliassen.yaml", "    namen: [Drachten]", "    namen: [Diemen]", "De naam 'Diemen' staat al met andere gemeenten in gemeenten.csv:")]
    [InlineData("aliassen.yaml", "    namen: [Drachten]", "    namen: [Appelscha]", "De naam 'Appelscha' staat al met andere gemeenten in aliassen.yaml:")]
    [InlineData("aliassen.yaml", "    namen: [Drachten]", "    namen: [Weesp]", "De naam 'Weesp' staat al met andere gemeenten in herindelingen.csv:")]
    [InlineData("aliassen.yaml", "    namen: [Drachten]", "    naam: [Drachten]", "'naam' hoort hier niet")]
    [InlineData("aliassen.yaml", "    namen: [Drachten]", "    namen: ['?!']", "geen enkele letter")]
    [InlineData("aliassen.yaml", "    gemeenten: [GM0537, GM0994]", "    gemeenten: [GM0994]", "niet meerduidig", -1)]
    [InlineData("aliassen.yaml", "  - voormalig: GM1722", "  - voormalig: GM1723", "geen voormalige gemeente met code 'GM1723'")]
    [InlineData("samenwerkingsverbanden.yaml", "  - naam: 'Duo+'", "  - naam: Diemen", "De naam 'Diemen' staat al")]
    [InlineData("samenwerkingsverbanden.yaml", "      - GM0384 # Diemen", "      - GM384 # Diemen", "geen gemeente met code 'GM384'")]
    [InlineData("clusters.yaml", "      - GM0384 # Diemen", "      - GM384 # Diemen", "geen gemeente met code 'GM384'")]
    [InlineData("clusters.yaml", "      - GM0384 # Diemen", "      - GM0363 # Amsterdam", "Gemeente Amsterdam (GM0363) staat ook in cluster 'amsterdam' op regel")]
    [InlineData("clusters.yaml", "  - id: rotterdam", "  - id: Rotterdam", "'Rotterdam' is geen goede id")]
    [InlineData("clusters.yaml", "  - id: rotterdam", "  - id: amsterdam", "Het cluster 'amsterdam' staat er twee keer in")]
    [InlineData("clusters.yaml", "  - id: zuidwest", "  - id: zuid-west", "Er is geen regio 'zuidwest'", null)]
    [InlineData("clusters.yaml", "    naam: PZB-cluster Zeeland", "    naam:", "'naam' ontbreekt of is leeg")]
    [InlineData("loketten.yaml", "  - id: otb", "  - id: sbn", "Het loket 'sbn' staat er twee keer in")]
    [InlineData("onderwerpen.yaml", "    route: otb", "    route: otbx", "Er is geen loket 'otbx'")]
    [InlineData("onderwerpen.yaml", "    titel: Kindregeling", "    titel: \"Kindregeling", "Hier klopt de YAML niet", null)]
    public void A_fault_names_the_file_the_line_and_what_is_wrong(string bestand, string van, string naar, string zin, int? verschuiving = 0)
    {
        var regel = Verander(bestand, van, naar);

        var fouten = RouteringBestanden.Controleer(_dialogs);

        Assert.Contains(fouten, f => f.Bestand == $"routering/{bestand}" && (verschuiving is null || f.Regel == regel + verschuiving)
            && f.Zin.Contains(zin, StringComparison.Ordinal) && !f.IsWaarschuwing);
        Assert.Null(RouteringBestanden.Lees(_dialogs).Inhoud);
    }

    [Fact]
    public void A_gemeente_in_no_cluster_is_named()
    {
        Verander("clusters.yaml", "      - GM0384 # Diemen", "");

        Assert.Equal(["routering/clusters.yaml:1: Gemeente Diemen (GM0384) staat in geen enkel cluster."], RouteringBestanden.Controleer(_dialogs).Select(f => f.ToString()));
    }

    [Fact]
    public void A_closing_day_that_is_no_date_is_named()
    {
        var regel = Verander("clusters.yaml", "    sluitingsdagen: []", "    sluitingsdagen: [2026-12-24, 24 december]");

        Assert.Contains(RouteringBestanden.Controleer(_dialogs), f => f.Regel == regel && f.Zin.Contains("'24 december' is geen datum", StringComparison.Ordinal));
    }

    [Fact]
    public void A_closing_day_belongs_to_its_cluster()
    {
        Verander("clusters.yaml", "    sluitingsdagen: []", "    sluitingsdagen: [2026-12-24]");

        Assert.Equal([new DateOnly(2026, 12, 24)], RouteringBestanden.LeesGoed(_dialogs).Indeling.Alle[0].Sluitingsdagen);
    }

    [Fact]
    public void A_name_that_was_known_already_for_the_same_gemeente_does_no_harm()
    {
        Verander("aliassen.yaml", "    namen: [Drachten]", "    namen: [Drachten, Smallingerland]");

        Assert.Empty(RouteringBestanden.Controleer(_dialogs));
    }

    [Fact]
    public void A_regio_without_cluster_is_a_warning_and_the_rest_is_used()
    {
        var regel = Verander("clusters.yaml", "  - id: noord", "  - {id: leeg, naam: Regio Leeg}\n  - id: noord");

        var (inhoud, fouten) = RouteringBestanden.Lees(_dialogs);

        Assert.Equal((regel, true), (Assert.Single(fouten).Regel, fouten[0].IsWaarschuwing));
        Assert.NotNull(inhoud);
    }

    [Theory]
    [InlineData("gemeenten.csv")]
    [InlineData("herindelingen.csv")]
    [InlineData("aliassen.yaml")]
    [InlineData("samenwerkingsverbanden.yaml")]
    [InlineData("clusters.yaml")]
    [InlineData("loketten.yaml")]
    [InlineData("onderwerpen.yaml")]
    public void A_file_that_is_missing_or_empty_is_a_fault(string bestand)
    {
        var pad = Path.Combine(_dialogs.Routering, bestand);

        File.WriteAllText(pad, "");
        Assert.Contains(RouteringBestanden.Controleer(_dialogs), f => f.Bestand == $"routering/{bestand}" && f.Regel == 1);
        File.Delete(pad);
        Assert.Contains(RouteringBestanden.Controleer(_dialogs), f => f.ToString() == $"routering/{bestand}:1: Dit bestand ontbreekt.");
    }

    [Fact]
    public void The_service_does_not_start_on_a_fault_and_says_where_it_is()
    {
        var regel = Verander("onderwerpen.yaml", "    route: otb", "    route: otbx");

        var fout = Assert.Throws<InvalidDataException>(() => new ServiceCollection().AddRoutering(_dialogs));

        Assert.StartsWith($"routering/onderwerpen.yaml:{regel}: Er is geen loket 'otbx'", fout.Message, StringComparison.Ordinal);
    }

    /// <returns>The line that was changed, from 1: the first that begins with <paramref name="van"/>.</returns>
    private int Verander(string bestand, string van, string naar)
    {
        var pad = Path.Combine(_dialogs.Routering, bestand);
        var regels = File.ReadAllLines(pad);
        var plek = Array.FindIndex(regels, r => r.StartsWith(van, StringComparison.Ordinal));
        Assert.True(plek >= 0, $"'{van}' staat niet in {bestand}");
        regels[plek] = naar + regels[plek][van.Length..];
        File.WriteAllLines(pad, regels);
        return plek + 1;
    }
}

using System.Reflection;
using HerstelBot.Domain.Vragen;
using NetArchTest.Rules;

namespace HerstelBot.Tests.Architectuur;

/// <summary>The borders of the house. Every rule first sees that there is something to hold it to.</summary>
public class BorderTests
{
    private const string House = "HerstelBot";
    private const string Core = "HerstelBot.Domain";

    private static readonly Assembly Service = typeof(ServiceHost).Assembly;
    private static readonly Assembly Domain = typeof(Vraag).Assembly;

    // Dialogs reads the shared files, Entra proves who the bot is; both are known to all, and these stand around them.
    private static readonly string[] Edges = ["Teams", "Redis", "Search", "Graph", "Web", "Workers", "Personen", "Mail", "Agenda", "Export"];

    private static readonly Dictionary<string, string[]> DomainKnows = new()
    {
        ["Taal"] = [],
        ["Privacy"] = [],
        ["Personen"] = ["Privacy"],
        ["Vragen"] = ["Privacy", "Personen"],
        ["Termijnen"] = ["Privacy", "Personen", "Taal", "Vragen"],
        ["Routering"] = ["Privacy", "Personen", "Taal"],
        ["Kennisbank"] = ["Privacy", "Personen", "Taal"],
        ["Rapportage"] = ["Privacy", "Personen", "Taal", "Vragen", "Termijnen", "Routering", "Kennisbank"],
        ["Gesprekken"] = ["Privacy", "Personen", "Taal", "Vragen", "Termijnen", "Routering", "Kennisbank", "Rapportage"],
    };

    public static TheoryData<string> AllEdges => [.. Edges];

    // Gesprekken knows all.
    public static TheoryData<string> DomainFolders => [.. DomainKnows.Keys.Where(folder => folder != "Gesprekken")];

    [Theory]
    [MemberData(nameof(AllEdges))]
    public void An_edge_never_knows_another_edge_nor_who_puts_them_together(string edge) =>
        Never(In(Service, $"{House}.{edge}"), [.. Edges.Where(other => other != edge).Append("Cli").Select(other => $"{House}.{other}"), typeof(ServiceHost).FullName!]);

    [Theory]
    [InlineData("Dialogs")]
    [InlineData("Entra")]
    public void What_lies_under_the_edges_does_not_know_for_whom_it_works(string ground) =>
        Never(In(Service, $"{House}.{ground}"), [.. Edges.Append("Cli").Select(edge => $"{House}.{edge}")]);

    [Fact]
    public void What_all_edges_share_knows_none_of_them() =>
        Never(
            Types.InAssembly(Service).That().ResideInNamespaceMatching($"^{House}$").And().DoNotHaveName(nameof(ServiceHost), nameof(Program)),
            [.. Edges.Append("Cli").Select(edge => $"{House}.{edge}")]);

    [Theory]
    [InlineData("StackExchange.Redis", "Redis")]
    [InlineData("Garnet", "Redis")]
    [InlineData("Tsavorite", "Redis")]
    [InlineData("Lucene", "Search")]
    [InlineData("Microsoft.Identity.Client", "Entra")]
    [InlineData("Microsoft.Identity.Web", "Web")]
    [InlineData("Microsoft.Graph", "Graph")]
    [InlineData("Microsoft.Kiota", "Graph")]
    [InlineData("Microsoft.IdentityModel", "Teams", "Web")]
    [InlineData("Microsoft.AspNetCore.Components", "Web")]
    [InlineData("Microsoft.FluentUI", "Web")]
    [InlineData("Polly", "Teams")]
    [InlineData("System.Text.Json.Nodes", "Teams")]
    [InlineData("MailKit", "Mail")]
    [InlineData("MimeKit", "Mail")]
    [InlineData("Ical", "Agenda")]
    [InlineData("ClosedXML", "Export")]
    [InlineData("System.CommandLine", "Cli")]
    [InlineData("YamlDotNet", "Dialogs", "Search")]
    public void A_package_stays_at_its_edge(string package, params string[] homes)
    {
        Assert.All(homes, home => Assert.NotEmpty(In(Service, $"{House}.{home}").And().HaveDependencyOn(package).GetTypes()));

        Never(Outside(Service, homes.Select(home => $"{House}.{home}")), package);
    }

    [Fact]
    public void The_domain_needs_nothing_but_the_runtime()
    {
        var references = Domain.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System.IO")]
    [InlineData("System.Net")]
    [InlineData("System.Text.Json")]
    public void The_domain_has_no_effects(string outside) => Never(Types.InAssembly(Domain).That().ResideInNamespace(Core), outside);

    [Theory]
    [MemberData(nameof(DomainFolders))]
    public void A_part_of_the_domain_knows_only_what_lies_below_it(string folder) =>
        Never(In(Domain, $"{Core}.{folder}"), [.. DomainKnows.Keys.Where(other => other != folder && !DomainKnows[folder].Contains(other)).Select(other => $"{Core}.{other}")]);

    [Fact]
    public void Every_part_of_the_domain_has_its_place_in_the_table()
    {
        var folders = Domain.GetTypes().Select(type => type.Namespace).OfType<string>().Where(name => name.StartsWith($"{Core}.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[2]).Distinct();

        Assert.Equal(DomainKnows.Keys.Order(), folders.Order());
    }

    [Fact]
    public void A_rule_that_is_broken_is_seen() =>
        Assert.False(In(Domain, $"{Core}.Gesprekken").ShouldNot().HaveDependencyOnAny($"{Core}.Vragen").GetResult().IsSuccessful);

    private static PredicateList In(Assembly assembly, string name) => Types.InAssembly(assembly).That().ResideInNamespaceMatching($@"^{name.Replace(".", @"\.", StringComparison.Ordinal)}(\.|$)");

    private static PredicateList Outside(Assembly assembly, IEnumerable<string> names) =>
        Types.InAssembly(assembly).That().ResideInNamespaceMatching($"^{House}").And().DoNotResideInNamespaceMatching($@"^({string.Join('|', names)})(\.|$)");

    private static void Never(PredicateList types, params string[] known)
    {
        Assert.NotEmpty(types.GetTypes());
        Assert.NotEmpty(known);

        var result = types.ShouldNot().HaveDependencyOnAny(known).GetResult();
        Assert.True(result.IsSuccessful, $"These know one of [{string.Join(", ", known)}]: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }
}

using System.Text.RegularExpressions;
using HerstelBot.Tests.Cli;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Architectuur;

/// <summary>What a newcomer should be able to rely on when reading the repository.</summary>
public partial class HouseTests
{
    private const int MostLines = 250;
    private static readonly string Root = Path.GetFullPath(Path.Combine(Npm.Map, "..", "..", ".."));

    [Fact]
    public async Task The_readme_lists_every_verb_and_no_other()
    {
        var terminal = Terminal.With();
        await terminal.RunAsync("--help");
        var verbs = terminal.Output.Split("Opdrachten:")[1].Split("Opties:")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ')[0]);

        var listed = Verb().Matches(await File.ReadAllTextAsync(Path.Combine(Root, "README.md"), TestContext.Current.CancellationToken)).Select(match => match.Groups[1].Value);

        Assert.Equal(verbs.Order(), listed.Order());
    }

    [Fact]
    public void A_file_of_code_can_be_read_in_one_sitting()
    {
        string[] folders = [Path.Combine(Root, "src"), Path.Combine(Root, "tests")];
        var files = folders.Select(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)).ToList();

        Assert.All(files, Assert.NotEmpty);
        Assert.All(files.SelectMany(file => file), file => Assert.InRange(File.ReadLines(file).Count(), 1, MostLines));
    }

    [GeneratedRegex("^\\| (?:\\(none\\), )?`([a-z]+)[ `]", RegexOptions.Multiline)]
    private static partial Regex Verb();
}

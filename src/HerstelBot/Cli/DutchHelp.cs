using System.CommandLine;
using System.CommandLine.Invocation;

namespace HerstelBot.Cli;

/// <summary>Prints what a verb does and takes, in Dutch: the library has no Dutch headings.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        var isRoot = command is RootCommand;
        var arguments = command.Arguments.Select(argument => $"[<{argument.Name}>] ");

        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Gebruik:");
        output.WriteLine(isRoot ? "  herstelbot [opdracht] [opties]" : $"  herstelbot {command.Name} {string.Concat(arguments)}[opties]");
        Section(output, "Wat u meegeeft:", command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        Section(output, "Opdrachten:", command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        Section(output, "Opties:", command.Options.Where(option => !option.Hidden).Concat(isRoot ? [] : GlobalOptions(parseResult)).Select(option => (option.Name, option.Description)));
        return Verbs.Done;
    }

    private static IEnumerable<Option> GlobalOptions(ParseResult parseResult) =>
        parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive);

    private static void Section(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> lines)
    {
        var rows = lines.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        var width = rows.Max(row => row.Name.Length);
        foreach (var (name, description) in rows)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }
}

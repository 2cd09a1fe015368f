using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;

namespace HerstelBot.Cli;

/// <summary>The command line: one verb per class in this folder.</summary>
internal static class Verbs
{
    /// <summary>Exit code: done.</summary>
    public const int Done = 0;

    /// <summary>Exit code: the input or the content is at fault.</summary>
    public const int AtFault = 1;

    /// <summary>Exit code: wrong use of the command line.</summary>
    public const int WrongUse = 2;

    private static readonly string[] AboutItself = ["--help", "-h", "-?", "--version"];

    /// <summary>Runs the verb that the arguments name; without a verb the web service.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, CliStreams streams)
    {
        var parsed = Root(streams).Parse(WithVerb(args), new ParserConfiguration
        {
            // A text may begin with @ and is then no file with options.
            ResponseFileTokenReplacer = null,
        });
        if (parsed.Errors.Count > 0)
        {
            return await RefuseAsync(parsed, streams);
        }

        if (UnknownOption(parsed) is { } option)
        {
            await streams.Error.WriteLineAsync(
                $"'{option}' is hier geen optie. Hoort het bij de tekst, zet er dan -- voor. Kijk met 'herstelbot {parsed.CommandResult.Command.Name} --help' wat er kan.");
            return WrongUse;
        }

        await using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = output,
            Error = streams.Error,
            // A fault in the host reaches whoever started it, a test included; the host itself ends on Ctrl+C.
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand Root(CliStreams streams)
    {
        var root = new RootCommand("HerstelBot: de helpdesk in Teams voor gemeenten die gedupeerde ouders helpen. Zonder opdracht start de dienst.")
        {
            new ServeVerb(streams),
            new Proef.ProefVerb(streams),
            new Voorbeeld.VoorbeeldVerb(streams, TimeProvider.System),
            new VraagVerb(streams, TimeProvider.System),
            new RouteVerb(streams),
            new TermijnVerb(streams),
            new MaskerVerb(streams),
            new ControleerVerb(streams, TimeProvider.System),
            new PakketVerb(streams),
            new RapportVerb(streams, TimeProvider.System),
            new KennisVerb(streams, TimeProvider.System),
            new Meet.MeetVerb(streams, TimeProvider.System),
        };
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption:
                    option.Description = "Toont deze hulp.";
                    option.Action = new DutchHelp();
                    break;
                case VersionOption:
                    option.Description = "Toont de versie.";
                    break;
            }
        }

        return root;
    }

    private static string[] WithVerb(string[] args) => args switch
    {
        [] => ["serve"],
        [var first, ..] when first.StartsWith('-') && !AboutItself.Contains(first) => ["serve", .. args],
        _ => args,
    };

    // The library takes an option with a typing error for a word of the text.
    private static string? UnknownOption(ParseResult parsed) => parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors
        ? parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))?.Value
        : null;

    private static async Task<int> RefuseAsync(ParseResult parsed, CliStreams streams)
    {
        var help = parsed.CommandResult.Command is RootCommand ? "herstelbot --help" : $"herstelbot {parsed.CommandResult.Command.Name} --help";

        // For a verb that takes settings what it does not know is one of those, and not at fault here.
        var sentences = parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors && parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Select(token => $"'{token}' is hier geen opdracht of optie.")
            : parsed.Errors.Select(Sentence).Distinct();
        foreach (var sentence in sentences)
        {
            await streams.Error.WriteLineAsync($"{sentence} Kijk met '{help}' wat er kan.");
        }

        return WrongUse;
    }

    // The library speaks no Dutch, so its own message is not shown.
    private static string Sentence(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => $"De waarde bij {option.Option.Name} ontbreekt of klopt niet.",
        ArgumentResult argument => $"De waarde voor <{argument.Argument.Name}> ontbreekt of klopt niet.",
        _ => "Er ontbreekt een opdracht of een verplichte optie.",
    };
}

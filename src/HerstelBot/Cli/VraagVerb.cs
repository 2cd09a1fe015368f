using System.CommandLine;
using HerstelBot.Dialogs;
using HerstelBot.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace HerstelBot.Cli;

/// <summary><c>vraag</c>: what the bot would do with a question, and why.</summary>
internal sealed class VraagVerb : Command
{
    private const string Map = "HerstelBot__Dialogs__Map";
    private const string Cache = "HerstelBot__Kennisbank__Cache";
    private const string Vorm = """{"id":"1","vraag":"Mag een laptop uit brede ondersteuning?","gemeente":"Diemen","op":"2026-11-23"}""";

    public VraagVerb(CliStreams streams, TimeProvider time)
        : base("vraag", "Zegt wat de bot met een vraag doet: antwoorden, laten kiezen, naar een loket wijzen of doorzetten.")
    {
        var vraag = new Argument<string[]>("vraag") { Description = "De vraag.", Arity = ArgumentArity.ZeroOrMore };
        var gemeente = new Option<string?>("--gemeente") { Description = "De gemeente van de vrager, zoals iemand die typt." };
        var op = new Option<string?>("--op") { Description = "De dag waarop het antwoord moet gelden (jaar-maand-dag). Anders vandaag." };
        var kennisbank = new Option<string?>("--kennisbank") { Description = "Een andere map met artikelen." };
        var jsonl = new Option<bool>("--jsonl") { Description = $"Leest van de standaardinvoer, een JSON-object per regel: {Vorm}." };
        Add(vraag);
        Add(gemeente);
        Add(op);
        Add(kennisbank);
        Add(jsonl);
        SetAction(async (parsed, _) =>
        {
            var woorden = parsed.GetValue(vraag) ?? [];
            if (parsed.GetValue(jsonl) == woorden.Length > 0)
            {
                await streams.Error.WriteLineAsync("Geef een vraag mee, of --jsonl met regels op de standaardinvoer. Kijk met 'herstelbot vraag --help' wat er kan.");
                return Verbs.WrongUse;
            }

            var standaard = new VraagItem(string.Join(' ', woorden), parsed.GetValue(gemeente), parsed.GetValue(op));
            if (!standaard.HeeftDag)
            {
                await streams.Error.WriteLineAsync(standaard.GeenDag);
                return Verbs.WrongUse;
            }

            VraagAntwoorder antwoorder;
            try
            {
                antwoorder = VraagAntwoorder.Open(DialogsMap.Vind(Environment.GetEnvironmentVariable(Map)), parsed.GetValue(kennisbank), Bewaarplaats().Open(NullLogger.Instance), time);
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                await streams.Error.WriteLineAsync(fout.Message);
                return Verbs.AtFault;
            }

            foreach (var fout in antwoorder.Fouten) { await streams.Error.WriteLineAsync(fout.ToString()); }
            return parsed.GetValue(jsonl)
                ? await Jsonl.RunAsync<VraagItem, VraagAntwoord>(streams, Vorm, item => antwoorder.Antwoord(item.Met(standaard)))
                : await Jsonl.WriteAsync(streams, antwoorder.Antwoord(standaard));
        });
    }

    private static KennisbankOptions Bewaarplaats() => Environment.GetEnvironmentVariable(Cache) is { } map ? new() { Cache = map } : new();
}

using System.CommandLine;
using System.Globalization;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Redis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HerstelBot.Cli;

/// <summary><c>rapport</c>: the report of a regio as a file, from the store. Also takes every configuration key as <c>--Section:Key value</c>.</summary>
internal sealed class RapportVerb : Command
{
    // Whoever can open the store can read all of it. Who that is, only the machine knows.
    private static readonly Medewerker Wie = new()
    {
        Id = new("herstelbot", $"opdrachtregel:{(Environment.UserName is { Length: > 0 } naam ? naam : "beheerder")}"), Naam = "Opdrachtregel", Rollen = Rollen.Beheerder,
    };

    public RapportVerb(CliStreams streams, TimeProvider time)
        : base("rapport", "Schrijft het rapport van een regio uit de opslag, zonder aantallen onder de 5. Elke instelling kan mee als --HerstelBot:Naam waarde.")
    {
        TreatUnmatchedTokensAsErrors = false;
        var regio = new Option<string?>("--regio") { Description = "De regio, zoals noordwest. Anders heel Nederland." };
        var van = Dag("--van", "De eerste dag (jaar-maand-dag). Anders vier weken voor de laatste dag.");
        var tot = Dag("--tot", "De laatste dag (jaar-maand-dag). Anders de laatste zondag.");
        var formaat = new Option<string>("--formaat") { Description = "Kies json, csv of xlsx. Anders json.", DefaultValueFactory = _ => "json" };
        formaat.AcceptOnlyFromAmong("json", "csv", "xlsx");
        var uit = new Option<string?>("--uit") { Description = "Het bestand waarin het rapport komt. Anders de standaarduitvoer." };
        foreach (var optie in new Option[] { regio, van, tot, formaat, uit }) { Add(optie); }
        SetAction((parsed, cancellationToken) => RunAsync(
            streams, parsed.UnmatchedTokens, new(parsed.GetValue(regio) is { } id ? new RegioId(id) : null, Van: parsed.GetValue(van), Tot: parsed.GetValue(tot)),
            Enum.Parse<Exportformaat>(parsed.GetValue(formaat)!, ignoreCase: true), parsed.GetValue(uit), time.GetUtcNow(), cancellationToken));
    }

    private static Option<DateOnly?> Dag(string naam, string uitleg) => new(naam)
    {
        Description = uitleg,
        CustomParser = static gelezen =>
        {
            if (gelezen.Tokens is [var token] && DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) { return dag; }
            gelezen.AddError("No day.");
            return null;
        },
    };

    private static async Task<int> RunAsync(
        CliStreams streams, IReadOnlyList<string> instellingen, Rapportwens wens, Exportformaat formaat, string? uit, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (ServeVerb.NotASetting(instellingen) is { } token)
        {
            await streams.Error.WriteLineAsync(
                $"'{token}' is geen instelling. Een instelling heeft de vorm --HerstelBot:Naam waarde. Kijk met 'herstelbot rapport --help' wat er kan.");
            return Verbs.WrongUse;
        }

        if (uit is null && formaat == Exportformaat.Xlsx)
        {
            await streams.Error.WriteLineAsync("Een xlsx-bestand is niet te lezen op een scherm. Noem met --uit een bestand.");
            return Verbs.WrongUse;
        }

        var (bestand, bezwaar) = await MaakAsync(instellingen, wens, formaat, nu, cancellationToken);
        if (bestand is null)
        {
            await streams.Error.WriteLineAsync(bezwaar);
            return Verbs.AtFault;
        }

        if (uit is null)
        {
            await streams.Output.WriteAsync(bestand.Inhoud, cancellationToken);
            if (formaat == Exportformaat.Json) { streams.Output.WriteByte((byte)'\n'); }
            await streams.Output.FlushAsync(cancellationToken);
            return Verbs.Done;
        }

        return await Jsonl.WriteAsync(streams, await BewaarAsync(bestand, uit, formaat, cancellationToken));
    }

    // The service as it would run here, without running it: nobody listens and nothing is sent.
    private static async Task<Answer<Exportbestand>> MaakAsync(IReadOnlyList<string> instellingen, Rapportwens wens, Exportformaat formaat, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = ServiceHost.Build([.. instellingen], static builder =>
            {
                builder.Services.RemoveAll<IHostedService>();
                builder.Logging.ClearProviders();
            });
            var opslag = Path.GetFullPath(app.Services.GetRequiredService<IOptions<OpslagOptions>>().Value.Map);
            if (app.Services.GetRequiredService<IOptions<RedisOptions>>().Value.Verbinding is null && !FolderLock.WasHier(opslag))
            {
                // Opening would make an empty one.
                return Answer<Exportbestand>.Refused($"In {opslag} staat geen opslag. Geef de map van de dienst met --{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}.");
            }

            return await app.Services.GetRequiredService<Rapportexport>().GeefAsync(Rapportexport.Opdrachtregel, Wie, wens, formaat, nu, cancellationToken) switch
            {
                Exportuitslag.Gemaakt(var bestand) => bestand,
                Exportuitslag.Geweigerd(var reden) => Answer<Exportbestand>.Refused(reden.Zin()),
                var anders => throw new ArgumentOutOfRangeException(nameof(wens), anders.GetType().Name, "No such outcome."),
            };
        }
        catch (OptionsValidationException fout)
        {
            return Answer<Exportbestand>.Refused(string.Join(Environment.NewLine, fout.Failures));
        }
        catch (Exception fout) when (fout is InvalidDataException or StoreException or IOException or UnauthorizedAccessException)
        {
            return Answer<Exportbestand>.Refused(fout.Message);
        }
    }

    private static async Task<Answer<Geschreven>> BewaarAsync(Exportbestand bestand, string uit, Exportformaat formaat, CancellationToken cancellationToken)
    {
        var pad = Path.GetFullPath(Directory.Exists(uit) ? Path.Combine(uit, bestand.Naam) : uit);
        try
        {
            await File.WriteAllBytesAsync(pad, bestand.Inhoud, cancellationToken);
            return new Geschreven(pad, formaat.ToString().ToLowerInvariant(), bestand.Inhoud.Length);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Answer<Geschreven>.Refused($"'{pad}' is niet te schrijven; geef met --uit een bestand in een bestaande map waarin u mag schrijven.");
        }
    }

    private sealed record Geschreven(string Bestand, string Formaat, long Bytes);
}

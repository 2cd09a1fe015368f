using System.Reflection;
using System.Text.Json;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>What the people of the example type: B1 Dutch about nobody, in <c>voorbeeldteksten.json</c>.</summary>
/// <param name="Onderwerpen">Per onderwerp the reasons and the questions; each reason goes with each question.</param>
/// <param name="Antwoorden">What a PZB'er answers.</param>
/// <param name="Terugvragen">What a PZB'er asks back.</param>
/// <param name="Aanvullingen">What comes back then, in the same order.</param>
/// <param name="Redenen">Why somebody gives a vraag back or to a colleague.</param>
/// <param name="Elders">Why a vraag goes to another cluster.</param>
/// <param name="Loketten">Why a vraag goes to another loket.</param>
/// <param name="Heropeningen">Why an answer was not enough.</param>
/// <param name="Opmerkingen">What somebody says with a rating.</param>
/// <param name="Bot">What is asked to the bot itself.</param>
internal sealed record Voorbeeldteksten(
    IReadOnlyDictionary<string, Onderwerpteksten> Onderwerpen, IReadOnlyList<string> Antwoorden, IReadOnlyList<string> Terugvragen, IReadOnlyList<string> Aanvullingen,
    IReadOnlyList<string> Redenen, IReadOnlyList<string> Elders, IReadOnlyList<string> Loketten, IReadOnlyList<string> Heropeningen, IReadOnlyList<string> Opmerkingen, Botteksten Bot)
{
    /// <summary>What stands above every answer, so that nobody takes it for a rule.</summary>
    public const string Voorbeeldantwoord = "Dit is een voorbeeldantwoord.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Reads them.</summary>
    public static Voorbeeldteksten Lees()
    {
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream("HerstelBot.Cli.Voorbeeld.voorbeeldteksten.json")!;
        return JsonSerializer.Deserialize<Voorbeeldteksten>(bron, Json)!;
    }
}

/// <summary>What is asked about one onderwerp.</summary>
/// <param name="Gewicht">How often it is asked about, beside the others.</param>
/// <param name="Aanleidingen">Why somebody asks.</param>
/// <param name="Vragen">What they ask.</param>
internal sealed record Onderwerpteksten(int Gewicht, IReadOnlyList<string> Aanleidingen, IReadOnlyList<string> Vragen);

/// <summary>What is asked to the bot.</summary>
/// <param name="Bekend">What stands in the kennisbank.</param>
/// <param name="Onbekend">What does not: several ways to ask each thing.</param>
/// <param name="Loket">Onderwerpen of which another loket is.</param>
/// <param name="Loketvragen">What is asked about those, in the same order.</param>
internal sealed record Botteksten(IReadOnlyList<string> Bekend, IReadOnlyList<IReadOnlyList<string>> Onbekend, IReadOnlyList<string> Loket, IReadOnlyList<string> Loketvragen);

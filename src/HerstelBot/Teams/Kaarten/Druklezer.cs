using System.Text.Json;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Reads what comes back with a press on a button. All of it can be forged, so it says what somebody wants and nothing else; what does not fit is ignored.</summary>
internal static class Druklezer
{
    /// <summary>The longest text of one input, in characters; longer text is ignored.</summary>
    public const int HoogstensTekens = 10_000;

    /// <summary>Reads the data of an action with the inputs merged in.</summary>
    /// <param name="data">The <c>data</c> of an Action.Execute, or the <c>value</c> of the message that an Action.Submit becomes.</param>
    /// <param name="verb">The verb of the action itself, for a client that leaves it out of the data.</param>
    /// <returns><see langword="null"/> when it is not a press on one of our buttons.</returns>
    public static Druk? Lees(JsonElement data, string? verb = null)
    {
        if (data.ValueKind != JsonValueKind.Object || Knopnaam.Zoek(Tekst(data, "verb") ?? verb) is not { } naam)
        {
            return null;
        }

        var velden = Velden.Alle
            .Where(veld => !(naam.OverVraag && veld == Velden.Vraag))
            .Select(veld => (veld, Tekst: Tekst(data, veld)))
            .Where(paar => paar.Tekst is not null)
            .ToDictionary(paar => paar.veld, paar => paar.Tekst!);
        return new Druk(
            naam.Knop,
            Tekst(data, "actieId") is { Length: > 0 } actie && Onschadelijk.IsKenmerk(actie) ? actie : null,
            naam.OverVraag ? VraagId.Lees(Tekst(data, Velden.Vraag)) : null,
            data.TryGetProperty("versie", out var versie) && versie.ValueKind == JsonValueKind.Number && versie.TryGetInt64(out var getal) ? getal : null,
            velden);
    }

    private static string? Tekst(JsonElement data, string naam)
    {
        if (!data.TryGetProperty(naam, out var waarde) || waarde.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return waarde.GetString() is { Length: <= HoogstensTekens } tekst ? tekst : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a character: no text that anybody typed.
            return null;
        }
    }
}

using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>Fills data into a template, on JSON and never on text: data can become a value, and nothing else.</summary>
/// <remarks>
/// The templates are the safe part of the Adaptive Cards template language, and give there what the official engine gives, but for these differences, on purpose:
/// a missing or null value is an error when <c>streng</c> and empty text otherwise; <c>$when</c> on a missing or non-boolean value is an error or drops the object;
/// a property whose object is dropped is left out instead of null; an array can only repeat an object that stands in an array; an object or array of the data is
/// never copied into the card; <c>date</c> and <c>number</c> are our own. Values are made harmless for the place where they land (<see cref="Uitgang"/>);
/// only a value under the name <see cref="Pad.EigenOpmaak"/> may carry Markdown.
/// </remarks>
/// <param name="streng">True to fail on what is missing in the data, as the tests do; false to leave it empty and count it, so that people still get their card.</param>
/// <param name="onschadelijk">False only to compare with the official engine, which changes no value.</param>
internal sealed class KaartBinder(bool streng, bool onschadelijk = true)
{
    /// <summary>The deepest card.</summary>
    public const int HoogstensDiep = 32;

    /// <summary>The most objects that repetition over data may make, in the whole card.</summary>
    public const int HoogstensHerhaald = 200;

    /// <summary>Gives the card.</summary>
    /// <exception cref="KaartException">The data does not fit the template, or repeats it too often.</exception>
    public JsonObject Bind(Knoop sjabloon, JsonObject gegevens) =>
        new Binding(new Waardebinder(streng, onschadelijk)).Deel(sjabloon, new Omgeving(gegevens, gegevens, null)) as JsonObject
        ?? throw new KaartException("A template is an object that is never left out.");

    private sealed class Binding(Waardebinder waarden)
    {
        private int _herhaald;

        public JsonNode? Deel(Knoop deel, Omgeving bij) => deel switch
        {
            Knoop.Vast vast => vast.Inhoud?.DeepClone(),
            Knoop.Waarde waarde => waarden.Waarde(waarde, bij),
            Knoop.Tekst tekst => waarden.Tekst(tekst, bij),
            Knoop.Lijst lijst => Lijst(lijst, bij),
            Knoop.Voorwerp voorwerp => Enkel(voorwerp, bij),
            _ => throw new ArgumentOutOfRangeException(nameof(deel)),
        };

        private JsonArray Lijst(Knoop.Lijst lijst, Omgeving bij)
        {
            var uit = new JsonArray();
            foreach (var item in lijst.Items)
            {
                if (item is not Knoop.Voorwerp voorwerp)
                {
                    uit.Add(Deel(item, bij));
                    continue;
                }

                foreach (var binnen in Herhaal(voorwerp, bij))
                {
                    if (Blijft(voorwerp, binnen)) { uit.Add((JsonNode)Leden(voorwerp, binnen)); }
                }
            }

            return uit;
        }

        private JsonObject? Enkel(Knoop.Voorwerp voorwerp, Omgeving bij)
        {
            if (voorwerp.Gegevens is { } pad)
            {
                var gevonden = waarden.Zoek(pad, bij);
                if (gevonden is JsonArray) { throw new KaartException($"'{pad.Tekst}' is a list, but what it fills does not stand in a list."); }
                bij = bij with { Gegevens = gevonden, Index = null };
            }

            return Blijft(voorwerp, bij) ? Leden(voorwerp, bij) : null;
        }

        private IEnumerable<Omgeving> Herhaal(Knoop.Voorwerp voorwerp, Omgeving bij)
        {
            if (voorwerp.Gegevens is not { } pad) { return [bij]; }
            if (waarden.Zoek(pad, bij) is not JsonArray rijen) { return [bij with { Gegevens = waarden.Zoek(pad, bij), Index = null }]; }

            _herhaald += rijen.Count;
            return _herhaald <= HoogstensHerhaald
                ? rijen.Select((rij, index) => bij with { Gegevens = rij, Index = index })
                : throw new KaartException($"More than {HoogstensHerhaald} repetitions in one card.");
        }

        private bool Blijft(Knoop.Voorwerp voorwerp, Omgeving bij) => voorwerp.Als is not { } als || waarden.IsWaar(als, bij);

        private JsonObject Leden(Knoop.Voorwerp voorwerp, Omgeving bij)
        {
            var uit = new JsonObject();
            foreach (var (naam, inhoud) in voorwerp.Leden)
            {
                var waarde = Deel(inhoud, bij);
                if (waarde is not null || inhoud is not Knoop.Voorwerp) { uit.Add(naam, waarde); }
            }

            return uit;
        }
    }
}

/// <summary>The data does not fit the template: a fault of ours, never of who uses the bot.</summary>
internal sealed class KaartException(string message) : Exception(message);

/// <summary>The data that expressions look in.</summary>
internal readonly record struct Omgeving(JsonNode Wortel, JsonNode? Gegevens, int? Index);

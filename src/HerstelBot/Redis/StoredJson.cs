using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The form in which the domain lies in the store. The domain itself carries no JSON attribute.</summary>
internal static class StoredJson
{
    /// <summary>These names stand in stored data: add, never rename.</summary>
    public static IReadOnlyDictionary<Type, string> Names { get; } = new Dictionary<Type, string>
    {
        [typeof(VraagGesteld)] = "gesteld",
        [typeof(VraagOpgepakt)] = "opgepakt",
        [typeof(VraagTeruggegeven)] = "teruggegeven",
        [typeof(VraagToegewezen)] = "toegewezen",
        [typeof(VraagDoorgezet)] = "doorgezet",
        [typeof(VraagDoorverwezen)] = "doorverwezen",
        [typeof(TerugvraagGesteld)] = "terugvraag",
        [typeof(VraagAangevuld)] = "aangevuld",
        [typeof(VraagBeantwoord)] = "beantwoord",
        [typeof(OplossingBevestigd)] = "bevestigd",
        [typeof(VraagHeropend)] = "heropend",
        [typeof(VraagIngetrokken)] = "ingetrokken",
        [typeof(VraagUrgentGemaakt)] = "urgent",
        [typeof(HerinneringGestuurd)] = "herinnering",
        [typeof(VraagGeescaleerd)] = "geescaleerd",
        [typeof(VraagStilGesloten)] = "stil-gesloten",

        [typeof(VraagGekoppeld)] = "gekoppeld",
        [typeof(DuplicaatGekoppeld)] = "duplicaat",
        [typeof(KoppelingVervallen)] = "koppeling-vervallen",
        [typeof(VragerHerinnerd)] = "vrager-herinnerd",

        [typeof(VraagGewist)] = "gewist",
        [typeof(KnelpuntGemeld)] = "knelpunt",

        [typeof(Bericht.Zin)] = "zin",
        [typeof(Bericht.Kennisaanbod)] = "kennisaanbod",
        [typeof(Bericht.Welkom)] = "welkom",
        [typeof(Bericht.Hulp)] = "hulp",
        [typeof(Bericht.ArtikelAntwoord)] = "artikel",
        [typeof(Bericht.BedoeltU)] = "bedoelt-u",
        [typeof(Bericht.NaarLoket)] = "loket",
        [typeof(Bericht.TermijnUitgerekend)] = "termijn",
        [typeof(Bericht.WeetIkNiet)] = "weet-ik-niet",
        [typeof(Bericht.Wijzigingen)] = "wijzigingen",
        [typeof(Bericht.Vraagformulier)] = "vraagformulier",
        [typeof(Bericht.Bevestiging)] = "bevestiging",
        [typeof(Bericht.Kanaalkaart)] = "kanaalkaart",
        [typeof(Bericht.Actieformulier)] = "actieformulier",
        [typeof(Bericht.AntwoordVanPzb)] = "antwoord",
        [typeof(Bericht.Terugvraag)] = "terugvraag",
        [typeof(Bericht.Melding)] = "melding",
        [typeof(Bericht.Vraagkaart)] = "vraagkaart",
        [typeof(Bericht.MijnVragen)] = "mijn-vragen",
        [typeof(Bericht.Wachtrij)] = "wachtrij",
        [typeof(Bericht.Vertrokken)] = "vertrokken",
        [typeof(Bericht.Onbereikbaar)] = "onbereikbaar",
        [typeof(Bericht.VeelGevraagd)] = "veel-gevraagd",
        [typeof(Bericht.Rapport)] = "rapport",
        [typeof(Bericht.NietBezorgd)] = "niet-bezorgd",
        [typeof(Bericht.Statusformulier)] = "statusformulier",
        [typeof(Bericht.MijnWerk)] = "mijn-werk",
        [typeof(Bericht.Overzicht)] = "overzicht",
        [typeof(Bericht.EerdereAntwoorden)] = "eerdere-antwoorden",
        [typeof(Bericht.Vervolg)] = "vervolg",
        [typeof(Bericht.Statusmail)] = "statusmail",
        [typeof(Bericht.Contactagenda)] = "contactagenda",
        [typeof(Bericht.GedeeldArtikel)] = "gedeeld-artikel",
        [typeof(Bericht.GedeeldeVraag)] = "gedeelde-vraag",
        [typeof(Bericht.Weggehaald)] = "weggehaald",
        [typeof(Bericht.MijnGegevens)] = "mijn-gegevens",
        [typeof(Bericht.Wisvoorstel)] = "wisvoorstel",
        [typeof(Bericht.VergeetPersoon)] = "vergeet-persoon",
        [typeof(Bericht.Audit)] = "audit",
        [typeof(Bericht.Kennisartikel)] = "kennisartikel",

        [typeof(Bestemming.InGesprek)] = "gesprek",
        [typeof(Bestemming.BijPersoon)] = "persoon",
        [typeof(Bestemming.InCluster)] = "cluster",
        [typeof(Bestemming.InKanaal)] = "kanaal",
        [typeof(Bestemming.BijVraag)] = "vraag",
        [typeof(Bestemming.PerMail)] = "mail",
        [typeof(Bestemming.NaGesprek)] = "na-gesprek",

        [typeof(Vervolgstap.MeldDuplicaat)] = "duplicaat",
        [typeof(Vervolgstap.NeemAntwoordOver)] = "neem-over",
        [typeof(Vervolgstap.RaakLos)] = "raak-los",
        [typeof(Vervolgstap.Overdracht)] = "overdracht",
        [typeof(Vervolgstap.WisOpVerzoek)] = "wis-op-verzoek",
        [typeof(Vervolgstap.MeldNietBezorgd)] = "niet-bezorgd",
    };

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameSubtypes, LeaveOutDerived, MakeZin } },
        Converters =
        {
            new TextConverter<VraagId>(id => id.ToString(), VraagId.Lees),
            new TextConverter<Vraagnummer>(nummer => nummer.ToString(), Vraagnummer.Lees),
            new TextConverter<MedewerkerId>(id => id.ToString(), MedewerkerId.Lees),
            new TextConverter<GemeenteCode>(code => code.Waarde, tekst => new(tekst)),
            new TextConverter<ClusterId>(id => id.Waarde, tekst => new(tekst)),
            new TextConverter<RegioId>(id => id.Waarde, tekst => new(tekst)),
            new TextConverter<GesprekId>(id => id.Waarde, tekst => new(tekst)),
            new TextConverter<Vertrouwelijk>(tekst => tekst.Waarde, tekst => new(tekst)),
            new JsonStringEnumConverter(),
        },
    };

    public static string Write<T>(T waarde) => JsonSerializer.Serialize(waarde, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="StoreException">It cannot be read; the message names the key, never the content.</exception>
    public static T Read<T>(RedisKey key, RedisValue json) => Read<T>(key, json.ToString());

    /// <inheritdoc cref="Read{T}(RedisKey, RedisValue)"/>
    public static T Read<T>(RedisKey key, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw Onleesbaar<T>(key, "de waarde is leeg", null);
        }
        // The inner exception is left out on purpose: it may quote what people typed.
        catch (JsonException fout)
        {
            throw Onleesbaar<T>(key, $"bij {fout.Path ?? "$"}, regel {fout.LineNumber + 1}, teken {fout.BytePositionInLine + 1}", fout);
        }
        catch (NotSupportedException fout)
        {
            throw Onleesbaar<T>(key, "de soort is onbekend", fout);
        }
    }

    private static StoreException Onleesbaar<T>(RedisKey key, string waar, Exception? fout) => new(
        $"De gegevens onder sleutel {key} in de opslag zijn niet te lezen als {typeof(T).Name} ({waar}{(fout is null ? "" : $", {fout.GetType().Name}")}); zet deze sleutel terug uit een reservekopie.");

    private static void NameSubtypes(JsonTypeInfo type)
    {
        if (type.Type != typeof(VraagGebeurtenis) && type.Type != typeof(Bericht) && type.Type != typeof(Bestemming) && type.Type != typeof(Vervolgstap))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "soort" };
        foreach (var (subtype, name) in Names.Where(pair => pair.Key.IsSubclassOf(type.Type)))
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(subtype, name));
        }
    }

    // What follows from other properties is not stored.
    private static void LeaveOutDerived(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.Set is null && property.AssociatedParameter is null).ToList())
        {
            type.Properties.Remove(property);
        }
    }

    // It has two constructors, between which the serializer does not choose.
    private static void MakeZin(JsonTypeInfo type)
    {
        if (type.Type == typeof(Bericht.Zin))
        {
            type.CreateObject = () => new Bericht.Zin("");
        }
    }

    private sealed class TextConverter<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && read(reader.GetString()!) is { } waarde
                ? waarde
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}

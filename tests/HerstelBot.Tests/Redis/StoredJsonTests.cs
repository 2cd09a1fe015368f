using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;

namespace HerstelBot.Tests.Redis;

public class StoredJsonTests
{
    private static readonly Type[] Bases = [typeof(VraagGebeurtenis), typeof(Bericht), typeof(Bestemming), typeof(Vervolgstap)];

    public static TheoryData<Type> Subtypes => [.. Bases.SelectMany(Of)];

    [Theory]
    [MemberData(nameof(Subtypes))]
    public void Every_subtype_has_a_stored_name_and_comes_back_as_it_was(Type type)
    {
        var basis = Bases.Single(type.IsSubclassOf);
        var waarde = Sample(type);

        var json = Write(basis, waarde);

        Assert.Equal(StoredJson.Names[type], (string?)JsonNode.Parse(json)!["soort"]);
        var terug = Read(basis, json);
        Assert.IsType(type, terug);
        // Lists and dictionaries inside a record compare by reference, so the stored form is compared.
        Assert.Equal(json, Write(basis, terug));
        foreach (var property in type.GetProperties().Where(property => property.Name != "EqualityContract"))
        {
            Assert.True(property.GetValue(waarde) is null || property.GetValue(terug) is not null, $"{type.Name}.{property.Name} got lost.");
        }
    }

    [Fact]
    public void No_two_subtypes_share_a_name()
    {
        foreach (var basis in Bases)
        {
            var names = StoredJson.Names.Where(pair => pair.Key.IsSubclassOf(basis)).Select(pair => pair.Value).ToList();
            Assert.NotEmpty(names);
            Assert.Equal(names.Count, names.Distinct().Count());
        }
    }

    [Fact]
    public void The_stored_form_of_yesterday_is_still_read()
    {
        const string Vraag = """
            {"id":"0195f1b2a4c07def8123456789ab0001","nummer":"HB-2026-000123","vrager":"tenant/anna","gesprek":"a:1","antwoordIn":"a:1",
             "gesteldOp":"2026-03-02T09:00:00+00:00","gemeente":"GM0384","cluster":"noord-holland","onderwerp":"bezwaar","status":"Opgepakt",
             "behandelaar":"uht/bram","toezegging":{"oppakkenVoor":"2026-03-02T17:00:00+00:00","antwoordVoor":"2026-03-03T09:00:00+00:00",
             "herinnerOppakkenOp":"2026-03-02T15:00:00+00:00","herinnerAntwoordOp":"2026-03-03T03:00:00+00:00"},
             "heropend":0,"doorgezet":0,"bewakingsstap":0,"versie":2,"kaartversie":2,"eenVeldVanMorgen":true}
            """;

        var vraag = StoredJson.Read<Vraag>("k", Vraag);

        Assert.Equal((VraagStatus.Opgepakt, new MedewerkerId("uht", "bram"), 2L), (vraag.Status, vraag.Behandelaar!.Value, vraag.Versie));
        Assert.Equal(new Vraagnummer(2026, 123), vraag.Nummer);
        Assert.IsType<VraagOpgepakt>(StoredJson.Read<VraagGebeurtenis>("k", """{"soort":"opgepakt","op":"2026-03-02T09:00:00+00:00","door":"uht/bram"}"""));
        Assert.Equal("kindregeling", Assert.IsType<Bericht.ArtikelAntwoord>(StoredJson.Read<Bericht>("k", """{"soort":"artikel","artikel":"kindregeling","vraag":"mag dit","gemaskeerd":[],"naastZaakvraag":true}""")).Artikel);
        Assert.Equal("Mag dit?", StoredJson.Read<Vraagtekst>("k", """{"soort":"Vraag","op":"2026-03-02T09:00:00+00:00","door":"t/p","tekst":"Mag dit?"}""").Tekst.Waarde);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"id\":\"geheim\"}")]
    [InlineData("{\"soort\":\"geheim\"}")]
    [InlineData("[\"geheim\"")]
    public void What_cannot_be_read_is_named_by_its_key_and_never_shown(string json)
    {
        foreach (var read in new Action[] { () => StoredJson.Read<Vraag>("de:sleutel", json), () => StoredJson.Read<VraagGebeurtenis>("de:sleutel", json) })
        {
            var fout = Assert.Throws<StoreException>(read);
            Assert.Contains("de:sleutel", fout.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("geheim", fout.ToString(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<Type> Of(Type basis) => basis.Assembly.GetTypes().Where(type => type.IsSubclassOf(basis) && !type.IsAbstract);

    private static string Write(Type basis, object waarde) =>
        (string)typeof(StoredJson).GetMethod(nameof(StoredJson.Write))!.MakeGenericMethod(basis).Invoke(null, [waarde])!;

    private static object Read(Type basis, string json) => typeof(StoredJson).GetMethods()
        .Single(method => method.Name == nameof(StoredJson.Read) && method.GetParameters()[1].ParameterType == typeof(string))
        .MakeGenericMethod(basis).Invoke(null, [new StackExchange.Redis.RedisKey("k"), json])!;

    private static object Sample(Type type)
    {
        if (type == typeof(string)) { return "tekst"; }
        if (type == typeof(bool)) { return true; }
        if (type == typeof(int)) { return 7; }
        if (type == typeof(long)) { return 7L; }
        if (type == typeof(double)) { return 1.5; }
        if (type == typeof(Guid)) { return Guid.Parse("0195f1b2-a4c0-7def-8123-456789ab0001"); }
        if (type == typeof(DateTimeOffset)) { return Moment.Nu; }
        if (type == typeof(DateOnly)) { return new DateOnly(2026, 11, 23); }
        if (type == typeof(Vertrouwelijk)) { return new Vertrouwelijk("tekst"); }
        if (type.IsAbstract && Bases.Contains(type)) { return Sample(StoredJson.Names.Keys.First(subtype => subtype.IsSubclassOf(type))); }
        if (type.IsEnum) { return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!; }
        if (Nullable.GetUnderlyingType(type) is { } inner) { return Sample(inner); }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return new Dictionary<string, string> { ["een"] = "1", ["twee"] = "2" };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var array = Array.CreateInstance(type.GetGenericArguments()[0], 1);
            array.SetValue(Sample(type.GetGenericArguments()[0]), 0);
            return array;
        }

        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType))]);
    }
}

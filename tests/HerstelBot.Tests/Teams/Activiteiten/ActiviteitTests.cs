using System.Text;
using System.Text.Json;
using HerstelBot.Teams.Activiteiten;

namespace HerstelBot.Tests.Teams.Activiteiten;

public class ActiviteitTests
{
    private static readonly Activiteit _bericht = new()
    {
        Type = Activiteitsoort.Bericht, Id = "1", Timestamp = "2026-11-23T08:00:00Z", ChannelId = "msteams", Name = "n",
        From = new Account { Id = "29:a" }, Recipient = new Account { Id = "28:b", Name = "HerstelBot" },
        Conversation = new Gesprek { Id = "a:1", TenantId = "t" }, Text = "hoi",
    };

    private static JsonElement Json(string json) => JsonElement.Parse(json);

    [Theory]
    [InlineData("<at>HerstelBot</at> mijn vragen", "mijn vragen")]
    [InlineData("<at>HerstelBot</at>&nbsp;wat is de termijn?\n", "wat is de termijn?")]
    [InlineData("wat kan <at>HerstelBot</at> met <at>HerstelBot</at>?", "wat kan  met <at>HerstelBot</at>?")]
    [InlineData("<AT>herstelbot</AT> hoi", "<AT>herstelbot</AT> hoi")]
    [InlineData("bedrag &lt; 30.000 &amp;amp; meer", "bedrag < 30.000 &amp; meer")]
    [InlineData(null, "")]
    public void The_mention_of_the_bot_goes_once_and_exactly(string? tekst, string verwacht)
    {
        var a = _bericht with { Text = tekst, Entities = [Json("""{"type":"mention","mentioned":{"id":"28:b"},"text":"<at>HerstelBot</at>"}""")] };

        Assert.Equal(verwacht, a.TekstZonderBot);
    }

    [Fact]
    public void A_mention_without_its_words_goes_by_name()
    {
        var a = _bericht with { Text = "<at>Helpdesk</at> hoi", Entities = [Json("""{"type":"mention","mentioned":{"id":"28:b","name":"Helpdesk"}}""")] };

        Assert.Equal("hoi", a.TekstZonderBot);
    }

    [Fact]
    public void The_mention_of_a_colleague_stays()
    {
        var a = _bericht with { Text = "vraag het <at>Anna</at>", Entities = [Json("""{"type":"mention","mentioned":{"id":"29:c"},"text":"<at>Anna</at>"}""")] };

        Assert.Equal("vraag het <at>Anna</at>", a.TekstZonderBot);
    }

    [Fact]
    public void A_redelivery_has_the_same_key_whatever_else_differs_in_the_body() =>
        Assert.Equal(Sleutel(_bericht, "een"), Sleutel(_bericht with { Locale = "nl-NL" }, "twee"));

    public static TheoryData<string> AndereVelden => ["tenant", "channelId", "type", "name", "conversation", "id", "timestamp"];

    [Theory]
    [MemberData(nameof(AndereVelden))]
    public void Another_activity_has_another_key(string veld)
    {
        var ander = veld switch
        {
            "tenant" => _bericht with { Conversation = _bericht.Conversation with { TenantId = "u" } },
            "channelId" => _bericht with { ChannelId = "emulator" },
            "type" => _bericht with { Type = Activiteitsoort.Berichtwijziging },
            "name" => _bericht with { Name = null },
            "conversation" => _bericht with { Conversation = _bericht.Conversation with { Id = "a:2" } },
            "id" => _bericht with { Id = "2" },
            "timestamp" => _bericht with { Timestamp = "2026-11-23T08:00:01Z" },
            _ => throw new ArgumentOutOfRangeException(nameof(veld)),
        };

        Assert.NotEqual(Sleutel(_bericht, ""), Sleutel(ander, ""));
    }

    [Fact]
    public void Fields_do_not_run_into_each_other() =>
        Assert.NotEqual(Sleutel(_bericht with { ChannelId = "ab", Type = "c" }, ""), Sleutel(_bericht with { ChannelId = "a", Type = "bc" }, ""));

    [Fact]
    public void Without_an_id_or_a_timestamp_the_body_decides()
    {
        foreach (var kaal in new[] { _bericht with { Id = null }, _bericht with { Id = "" }, _bericht with { Timestamp = null } })
        {
            Assert.Equal(Sleutel(kaal, "een"), Sleutel(kaal, "een"));
            Assert.NotEqual(Sleutel(kaal, "een"), Sleutel(kaal, "twee"));
        }
    }

    [Theory]
    [InlineData("x", "personal", null, nameof(Gesprekssoort.Persoonlijk))]
    [InlineData("x", "groupChat", null, nameof(Gesprekssoort.Groep))]
    [InlineData("x", "channel", null, nameof(Gesprekssoort.Kanaal))]
    [InlineData("a:1", null, null, nameof(Gesprekssoort.Persoonlijk))]
    [InlineData("a:1", null, true, nameof(Gesprekssoort.Groep))]
    [InlineData("19:x@thread.tacv2;messageid=1", null, true, nameof(Gesprekssoort.Kanaal))]
    [InlineData("19:x@thread.skype", null, null, nameof(Gesprekssoort.Kanaal))]
    [InlineData("19:x@thread.v2", null, null, nameof(Gesprekssoort.Groep))]
    [InlineData("x", null, false, nameof(Gesprekssoort.Persoonlijk))]
    [InlineData("x", "vergadering", null, nameof(Gesprekssoort.Onbekend))]
    public void The_kind_of_conversation_is_told_from_what_is_there(string id, string? type, bool? isGroup, string soort) =>
        Assert.Equal(soort, new Gesprek { Id = id, ConversationType = type, IsGroup = isGroup }.Soort(new Kanaalgegevens()).ToString());

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"klopt niet\"}"}}""", "dislike", "klopt niet")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"geen json"}}""", "like", null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""", "like", null)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"[1]"}}""", "like", null)]
    public void Feedback_is_read_from_its_invoke(string value, string reactie, string? tekst)
    {
        var a = _bericht with { Type = Activiteitsoort.Invoke, Name = Invokenaam.Feedback, Value = Json(value) };

        Assert.Equal(new Feedback(reactie, tekst), a.Feedback);
        Assert.Null((a with { Name = Invokenaam.Kaartactie }).Feedback);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":1}}""")]
    [InlineData("""{"actionName":"anders","actionValue":{"reaction":"like"}}""")]
    public void What_is_no_feedback_is_none(string value) => Assert.Null((_bericht with { Name = Invokenaam.Feedback, Value = Json(value) }).Feedback);

    private static Transportsleutel Sleutel(Activiteit activiteit, string body) => Transportsleutel.Van(activiteit, Encoding.UTF8.GetBytes(body));
}

using System.Text;
using CsCheck;
using HerstelBot.Teams.Activiteiten;

namespace HerstelBot.Tests.Teams.Activiteiten;

public class ActiviteitLezerTests
{
    private const string Minimaal = """{"type":"message","from":{"id":"29:a"},"conversation":{"id":"a:1"}}""";

    private static Leesresultaat Lees(string json) => ActiviteitLezer.Lees(Encoding.UTF8.GetBytes(json));

    private static Activiteit Gelezen(string json) => Assert.IsType<Leesresultaat.Gelezen>(Lees(json)).Activiteit;

    private static string Met(string velden) => Minimaal[..^1] + "," + velden + "}";

    [Fact]
    public void Every_field_of_a_message_in_a_channel_is_read()
    {
        var a = Gelezen("""
            {"type":"message","id":"1","timestamp":"2026-11-23T08:00:00.123Z","localTimestamp":"2026-11-23T09:00:00+01:00","localTimezone":"Europe/Amsterdam",
             "serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams","from":{"id":"29:a","name":"Anna","aadObjectId":"o"},
             "recipient":{"id":"28:b","name":"HerstelBot","role":"bot"},"conversation":{"id":"19:x@thread.tacv2;messageid=1","conversationType":"channel","isGroup":true,"tenantId":"t","name":"n"},
             "text":"hoi","textFormat":"plain","locale":"nl-NL","attachments":[{"contentType":"text/html","content":"<p>hoi</p>"}],"entities":[{"type":"clientInfo","locale":"nl-NL"}],
             "channelData":{"tenant":{"id":"t"},"team":{"id":"19:x@thread.tacv2","name":"PZB","aadGroupId":"g"},"channel":{"id":"19:x@thread.tacv2"},"eventType":"editMessage",
               "settings":{"selectedChannel":{"id":"19:y@thread.tacv2"}}},
             "replyToId":"0","value":{"verb":"x"},"name":"n","action":"add","membersAdded":[{"id":"28:b"}],"membersRemoved":[{"id":"29:c"}],
             "reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"}],"onbekend":{"a":[1]}}
            """);

        Assert.Equal(("message", "1", "hoi", "plain", "nl-NL"), (a.Type, a.Id, a.Text, a.TextFormat, a.Locale));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 8, 0, 0, 123, TimeSpan.Zero), a.Tijdstip);
        Assert.Equal(("Europe/Amsterdam", "https://smba.trafficmanager.net/emea/", "msteams"), (a.LocalTimezone, a.ServiceUrl, a.ChannelId));
        Assert.Equal(new Account { Id = "29:a", Name = "Anna", AadObjectId = "o" }, a.From);
        Assert.Equal(new Account { Id = "28:b", Name = "HerstelBot" }, a.Recipient);
        Assert.Equal("19:x@thread.tacv2", a.Conversation.IdZonderDraad);
        Assert.Equal(Gesprekssoort.Kanaal, a.Gesprekssoort);
        Assert.Equal("text/html", Assert.Single(a.Attachments).ContentType);
        Assert.Equal("t", a.TenantId);
        Assert.Equal(new Team { Id = "19:x@thread.tacv2", Name = "PZB", AadGroupId = "g" }, a.Kanaal.Team);
        Assert.Equal(("19:x@thread.tacv2", "19:y@thread.tacv2", "editMessage"), (a.Kanaal.Channel?.Id, a.Kanaal.GekozenKanaal?.Id, a.Kanaal.EventType));
        Assert.Equal("x", a.Value?.GetProperty("verb").GetString());
        Assert.Equal("PZB", a.ChannelData?.GetProperty("team").GetProperty("name").GetString());
        Assert.True(a.BotToegevoegd);
        Assert.False(a.BotVerwijderd);
        Assert.Equal(("like", "heart"), (a.ReactionsAdded.Single().Type, a.ReactionsRemoved.Single().Type));
    }

    [Fact]
    public void Lists_that_are_null_or_absent_are_empty()
    {
        var a = Gelezen(Met(""" "attachments":null,"entities":null,"membersAdded":null,"recipient":null,"text":null,"value":null,"channelData":null """));

        Assert.Empty(a.Attachments);
        Assert.Empty(a.Entities);
        Assert.Empty(a.MembersAdded);
        Assert.Empty(a.MembersRemoved);
        Assert.Null(a.Value);
        Assert.Null(a.TenantId);
        Assert.Equal("", a.TekstZonderBot);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":"message"/*x*/}""")]
    [InlineData("""{"Type":"message","from":{"id":"29:a"},"conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"","from":{"id":"29:a"},"conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":1,"from":{"id":"29:a"},"conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","from":null,"conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","from":{"id":"29:a"},"conversation":"a:1"}""")]
    [InlineData("""{"type":"message","type":"message","from":{"id":"29:a"},"conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","from":{"id":"29:a","id":"29:b"},"conversation":{"id":"a:1"}}""")]
    public void What_is_not_a_strict_activity_is_unreadable(string json) => Assert.IsType<Leesresultaat.Onleesbaar>(Lees(json));

    [Theory]
    [InlineData(""" "text":1 """, "$.text has the wrong type")]
    [InlineData(""" "timestamp":1764000000 """, "$.timestamp has the wrong type")]
    [InlineData(""" "membersAdded":{} """, "$.membersAdded has the wrong type")]
    [InlineData(""" "membersAdded":[null] """, "membersAdded has an empty item")]
    [InlineData(""" "channelData":{"tenant":{"id":7}} """, "$.tenant.id has the wrong type")]
    [InlineData(""" "value":{"geheim":1,"geheim":2} """, "body is not strict JSON")]
    [InlineData(""" "onbekend":{"geheim":1,"geheim":2} """, "body is not strict JSON")]
    [InlineData(""" "text":"\ud800" """, "body is not strict JSON")]
    [InlineData(""" "value":{"\udc00":1} """, "body is not strict JSON")]
    public void A_refusal_names_the_place_and_never_the_content(string velden, string reden) =>
        Assert.Contains(reden, Assert.IsType<Leesresultaat.Onleesbaar>(Lees(Met(velden))).Reden, StringComparison.Ordinal);

    [Theory]
    [InlineData("text", 100_000)]
    [InlineData("name", 256)]
    [InlineData("id", 1024)]
    [InlineData("replyToId", 1024)]
    public void A_text_that_is_just_small_enough_passes_and_one_more_character_does_not(string veld, int grens)
    {
        Gelezen(Met($"\"{veld}\":\"{new string('x', grens)}\""));
        Assert.Equal($"{veld} is longer than {grens}", Assert.IsType<Leesresultaat.Onleesbaar>(Lees(Met($"\"{veld}\":\"{new string('x', grens + 1)}\""))).Reden);
    }

    [Theory]
    [InlineData("attachments", 20)]
    [InlineData("entities", 200)]
    public void A_list_that_is_just_short_enough_passes_and_one_more_item_does_not(string veld, int grens)
    {
        Gelezen(Met($"\"{veld}\":[{string.Join(',', Enumerable.Repeat("{}", grens))}]"));
        Assert.IsType<Leesresultaat.Onleesbaar>(Lees(Met($"\"{veld}\":[{string.Join(',', Enumerable.Repeat("{}", grens + 1))}]")));
    }

    [Fact]
    public void Nesting_to_64_levels_passes_and_one_more_does_not()
    {
        Gelezen(Met($"\"value\":{new string('[', 63)}{new string(']', 63)}"));
        Assert.IsType<Leesresultaat.Onleesbaar>(Lees(Met($"\"value\":{new string('[', 64)}{new string(']', 64)}")));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_unreadable() =>
        Assert.IsType<Leesresultaat.Onleesbaar>(ActiviteitLezer.Lees((byte[])[.. Encoding.UTF8.GetBytes(Minimaal[..^1] + ",\"text\":\""), 0xFF, .. "\"}"u8]));

    [Fact]
    public void A_timestamp_that_is_no_moment_rejects_nothing()
    {
        var a = Gelezen(Met(""" "timestamp":"gisteren" """));

        Assert.Equal("gisteren", a.Timestamp);
        Assert.Null(a.Tijdstip);
    }

    [Fact]
    public void Entities_of_another_shape_are_no_reason_to_lose_a_message()
    {
        var a = Gelezen(Met(""" "recipient":{"id":"28:b"},"entities":[1,null,"x",{"type":1},{"type":"mention","mentioned":"x"},{"type":"mention","text":{},"mentioned":{"id":"29:c","name":5}}] """));

        Assert.Equal(new Vermelding("29:c", null, null), Assert.Single(a.Vermeldingen));
    }

    [Fact]
    public void An_activity_does_not_show_what_was_typed_when_it_is_logged() =>
        Assert.DoesNotContain("geheim", Gelezen(Met(""" "text":"geheim" """)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Random_bytes_are_answered_and_never_thrown_over() =>
        Gen.Byte.Array[0, 200].Sample(bytes => ActiviteitLezer.Lees(bytes) is not null, iter: 20_000);

    [Fact]
    public void A_damaged_activity_is_answered_and_never_thrown_over()
    {
        var heel = Encoding.UTF8.GetBytes(Met(""" "text":"a\u00e9\ud83d\ude00","channelData":{"tenant":{"id":"t"},"team":null},"entities":[{"type":"mention"}],"isGroup":true """));
        Gen.Select(Gen.Int[0, heel.Length - 1], Gen.Byte, Gen.Int[0, heel.Length - 1]).Array[1, 4].Sample(
            schade =>
            {
                var stuk = heel.ToArray();
                foreach (var (plaats, waarde, bron) in schade) { stuk[plaats] = waarde < 128 ? stuk[bron] : waarde; }
                return ActiviteitLezer.Lees(stuk) is Leesresultaat.Onleesbaar or Leesresultaat.Gelezen { Activiteit.TekstZonderBot: not null };
            },
            iter: 20_000);
    }
}

using System.IO.Pipelines;
using System.Text;
using HerstelBot.Cli;

namespace HerstelBot.Tests.Cli;

public class JsonlTests
{
    private sealed record Item(string Tekst, int? Keer = null);

    private sealed record Echo(string Tekst, int? Keer);

    [Theory]
    [InlineData("\"a1\"", "\"a1\"")]
    [InlineData("7", "7")]
    [InlineData("1.0", "1.0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("\"\\u00e9\"", "\"é\"")]
    public async Task An_id_comes_back_as_it_came(string id, string expected)
    {
        var terminal = Terminal.With($$"""{"tekst":"x","id":{{id}}}""");

        Assert.Equal(0, await RunAsync(terminal));
        Assert.Equal([$$"""{"id":{{expected}},"tekst":"x"}"""], terminal.Lines);
    }

    [Fact]
    public async Task Answers_come_in_the_order_of_the_lines()
    {
        var terminal = Terminal.With(string.Concat(Enumerable.Range(1, 5000).Select(i => $$"""{"id":{{i}},"tekst":"regel {{i}}"}{{"\n"}}""")));

        Assert.Equal(0, await RunAsync(terminal));
        Assert.Equal(Enumerable.Range(1, 5000).Select(i => $$"""{"id":{{i}},"tekst":"regel {{i}}"}"""), terminal.Lines);
    }

    [Theory]
    [InlineData("{\"id\":2,\"tekst\":", "geen geldige JSON")]
    [InlineData("[1]", "geen JSON-object")]
    [InlineData("{\"id\":2}", "niet de vorm {\"id\",\"tekst\"}")]
    [InlineData("{\"id\":2,\"tekst\":null}", "niet de vorm {\"id\",\"tekst\"}")]
    [InlineData("{\"id\":2,\"tekst\":3}", "$.tekst")]
    [InlineData("{\"id\":[2],\"tekst\":\"x\"}", "het id moet tekst of een getal zijn")]
    [InlineData("{\"id\":\"\\ud800\",\"tekst\":\"x\"}", "half ingevuld")]
    [InlineData("{\"id\":2,\"tekst\":\"\\ud800\"}", "")]
    [InlineData("{\"id\":2,\"tekst\":\"weiger\"}", "dat doen we niet")]
    public async Task A_broken_line_is_named_and_the_others_are_answered(string broken, string sentence)
    {
        var terminal = Terminal.With($"{{\"id\":1,\"tekst\":\"a\"}}\n{broken}\n\n{{\"id\":4,\"tekst\":\"b\"}}\n");

        Assert.Equal(1, await RunAsync(terminal));
        Assert.Equal(["""{"id":1,"tekst":"a"}""", """{"id":4,"tekst":"b"}"""], terminal.Lines);
        Assert.StartsWith("regel 2: ", terminal.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_in_another_encoding_is_broken_and_not_guessed()
    {
        var terminal = new Terminal([.. "{\"id\":1,\"tekst\":\"caf"u8, 0xE9, .. "\"}\n{\"id\":2,\"tekst\":\"café\"}"u8]);

        Assert.Equal(1, await RunAsync(terminal));
        Assert.Equal(["""{"id":2,"tekst":"café"}"""], terminal.Lines);
        Assert.Equal("regel 1: de regel is geen geldige UTF-8.", terminal.Error.Trim());
    }

    [Fact]
    public async Task A_byte_order_mark_windows_line_ends_and_a_missing_last_line_end_are_fine()
    {
        var terminal = Terminal.With("\uFEFF{\"id\":1,\"tekst\":\"a\"}\r\n\r\n{\"id\":2,\"tekst\":\"b\"}");

        Assert.Equal(0, await RunAsync(terminal));
        Assert.Equal(["""{"id":1,"tekst":"a"}""", """{"id":2,"tekst":"b"}"""], terminal.Lines);
    }

    [Fact]
    public async Task Text_of_other_languages_is_written_as_itself()
    {
        var terminal = Terminal.With("""{"id":1,"tekst":"\u003ceuro\u003e € é 'ا' + &"}""");

        Assert.Equal(0, await RunAsync(terminal));
        Assert.Equal(["""{"id":1,"tekst":"<euro> € é 'ا' + &"}"""], terminal.Lines);
    }

    [Fact]
    public async Task Who_waits_for_each_answer_before_asking_the_next_gets_it()
    {
        var (input, output) = (new Pipe(), new Pipe());
        var running = Jsonl.RunAsync<Item, Echo>(
            new CliStreams(input.Reader.AsStream(), output.Writer.AsStream(), TextWriter.Null), "", Answer);
        var answers = new StreamReader(output.Reader.AsStream());

        for (var i = 0; i < 3; i++)
        {
            await input.Writer.WriteAsync(Encoding.UTF8.GetBytes($$"""{"id":{{i}},"tekst":"x"}{{"\n"}}"""), TestContext.Current.CancellationToken);
            Assert.Equal($$"""{"id":{{i}},"tekst":"x"}""", await answers.ReadLineAsync(TestContext.Current.CancellationToken));
        }

        await input.Writer.CompleteAsync();
        Assert.Equal(0, await running);
    }

    private static Task<int> RunAsync(Terminal terminal) =>
        Jsonl.RunAsync<Item, Echo>(terminal.Streams, "{\"id\",\"tekst\"}", Answer);

    private static Answer<Echo> Answer(Item item) =>
        item.Tekst == "weiger" ? Answer<Echo>.Refused("dat doen we niet.") : new Echo(item.Tekst, item.Keer);
}

using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HerstelBot.Cli;

/// <summary>Answers one JSON object per line on standard input with one per line on standard output, in the same order.</summary>
/// <remarks>A line that cannot be answered gives a sentence with its number on standard error; the other lines are still answered.</remarks>
internal static class Jsonl
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly JsonWriterOptions Writing = new() { Encoder = Json.Encoder };

    /// <summary>Answers every line of the input.</summary>
    /// <typeparam name="TIn">A record of the fields beside <c>id</c>; a parameter without default is required. Names are camelCase.</typeparam>
    /// <typeparam name="TOut">A record of the fields of the answer; <see langword="null"/> is left out.</typeparam>
    /// <param name="streams">Where to read and write.</param>
    /// <param name="shape">The fields of a line as a user should type them, for the sentence about a line that differs.</param>
    /// <param name="answer">Makes the answer.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync<TIn, TOut>(CliStreams streams, string shape, Func<TIn, Answer<TOut>> answer)
        where TIn : class
        where TOut : class
    {
        var input = PipeReader.Create(streams.Input, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        var exitCode = Verbs.Done;
        var number = 0;

        for (var ended = false; !ended;)
        {
            if (!input.TryRead(out var read))
            {
                // Whoever waits for these answers before sending the next line must get them now.
                await FlushAsync(output, streams.Output);
                read = await input.ReadAsync();
            }

            var buffer = read.Buffer;
            ended = read.IsCompleted;
            while (NextLine(ref buffer, ended) is { } line)
            {
                number++;
                if (AnswerLine(line, first: number == 1, shape, answer, output) is { } fault)
                {
                    exitCode = Verbs.AtFault;
                    await streams.Error.WriteLineAsync($"regel {number}: {fault}");
                }
            }

            input.AdvanceTo(buffer.Start, buffer.End);
        }

        await FlushAsync(output, streams.Output);
        return exitCode;
    }

    /// <summary>Writes the one answer to an item that was given as arguments.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteAsync<TOut>(CliStreams streams, Answer<TOut> answer)
        where TOut : class
    {
        if (answer is not { Value: { } value })
        {
            await streams.Error.WriteLineAsync(answer.Fault);
            return Verbs.AtFault;
        }

        var output = new ArrayBufferWriter<byte>();
        Write(default, value, output);
        await FlushAsync(output, streams.Output);
        return Verbs.Done;
    }

    private static byte[]? NextLine(ref ReadOnlySequence<byte> buffer, bool ended)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            var line = buffer.Slice(0, end).ToArray();
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return line;
        }

        if (!ended || buffer.IsEmpty)
        {
            return null;
        }

        var last = buffer.ToArray();
        buffer = buffer.Slice(buffer.End);
        return last;
    }

    /// <returns>What is wrong with the line, or <see langword="null"/>.</returns>
    private static string? AnswerLine<TIn, TOut>(
        ReadOnlyMemory<byte> line, bool first, string shape, Func<TIn, Answer<TOut>> answer, ArrayBufferWriter<byte> output)
        where TIn : class
        where TOut : class
    {
        if (first && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        if (!System.Text.Unicode.Utf8.IsValid(line.Span))
        {
            return "de regel is geen geldige UTF-8.";
        }

        JsonElement id;
        TIn item;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return $"de regel is geen JSON-object van de vorm {shape}.";
            }

            if (root.TryGetProperty("id", out id) && id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                return "het id moet tekst of een getal zijn.";
            }

            id = id.ValueKind == JsonValueKind.Undefined ? id : id.Clone();
            _ = id.ValueKind == JsonValueKind.String ? id.GetString() : null;
            item = root.Deserialize<TIn>(Json)!;
        }
        catch (JsonException fault) when (fault.Path is { } path)
        {
            return $"de regel heeft niet de vorm {shape} (bij {path}).";
        }
        catch (JsonException fault)
        {
            return $"geen geldige JSON, bij byte {(fault.BytePositionInLine ?? 0) + 1}.";
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape: valid JSON by its grammar, but no text.
            return "een \\u-teken is maar half ingevuld.";
        }

        var (value, refusal) = answer(item);
        if (value is not null)
        {
            Write(id, value, output);
        }

        return refusal;
    }

    private static void Write<TOut>(JsonElement id, TOut value, ArrayBufferWriter<byte> output)
        where TOut : class
    {
        using (var writer = new Utf8JsonWriter(output, Writing))
        {
            writer.WriteStartObject();
            if (id.ValueKind == JsonValueKind.String)
            {
                writer.WriteString("id", id.GetString());
            }
            else if (id.ValueKind == JsonValueKind.Number)
            {
                // As it came: 1.0 stays 1.0, and no digit of a long number is lost.
                writer.WritePropertyName("id");
                writer.WriteRawValue(id.GetRawText());
            }

            foreach (var field in JsonSerializer.SerializeToElement(value, Json).EnumerateObject())
            {
                field.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static async Task FlushAsync(ArrayBufferWriter<byte> output, Stream stream)
    {
        await stream.WriteAsync(output.WrittenMemory);
        await stream.FlushAsync();
        output.ResetWrittenCount();
    }
}

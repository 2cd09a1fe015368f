using System.Text;

namespace HerstelBot.Cli;

/// <summary>Where a verb reads and writes.</summary>
/// <param name="Input">UTF-8 bytes in.</param>
/// <param name="Output">UTF-8 bytes out; holds answers and nothing else.</param>
/// <param name="Error">Dutch sentences for whoever started the verb.</param>
internal sealed record CliStreams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The standard streams of this process.</summary>
    public static CliStreams OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
}

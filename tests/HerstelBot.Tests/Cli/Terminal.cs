using System.Text;
using HerstelBot.Cli;

namespace HerstelBot.Tests.Cli;

/// <summary>A person at the command line: what they typed and what they read.</summary>
internal sealed class Terminal(byte[] input)
{
    public CliStreams Streams { get; } = new(new MemoryStream(input), new MemoryStream(), new StringWriter());

    public string Output => Encoding.UTF8.GetString(((MemoryStream)Streams.Output).ToArray());

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Error => Streams.Error.ToString()!;

    public static Terminal With(string input = "") => new(Encoding.UTF8.GetBytes(input));

    public Task<int> RunAsync(params string[] args) => Verbs.RunAsync(args, Streams);
}

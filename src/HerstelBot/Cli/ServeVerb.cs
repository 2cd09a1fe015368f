using System.CommandLine;

namespace HerstelBot.Cli;

/// <summary><c>serve</c>: runs the web service. Also takes every configuration key as <c>--Section:Key value</c>.</summary>
internal sealed class ServeVerb : Command
{
    private static readonly HashSet<string> HostKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "environment", "contentRoot", "webRoot", "applicationName", "http_ports", "https_ports", "shutdownTimeoutSeconds",
        "captureStartupErrors", "detailedErrors", "suppressStatusMessages", "hostingStartupAssemblies", "preventHostingStartup", "allowedHosts",
    };

    public ServeVerb(CliStreams streams)
        : base("serve", "Start de dienst op http://127.0.0.1:3978. Elke instelling kan mee als --HerstelBot:Naam waarde.")
    {
        TreatUnmatchedTokensAsErrors = false;
        var urls = new Option<string?>("--urls") { Description = "Het adres waarop de dienst luistert, in plaats van http://127.0.0.1:3978." };
        Add(urls);
        SetAction(async (parsed, _) =>
        {
            if (NotASetting(parsed.UnmatchedTokens) is { } token)
            {
                await streams.Error.WriteLineAsync(
                    $"'{token}' is geen instelling van de dienst. Een instelling heeft de vorm --HerstelBot:Naam waarde. Kijk met 'herstelbot serve --help' wat er kan.");
                return Verbs.WrongUse;
            }

            return await ServiceHost.RunAsync(parsed.GetValue(urls) is { } address
                ? [.. parsed.UnmatchedTokens, "--urls", address]
                : [.. parsed.UnmatchedTokens]);
        });
    }

    /// <summary>The first token that is no setting or lacks its value; a typing error must not start a service with other settings than meant.</summary>
    internal static string? NotASetting(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var equals = token.IndexOf('=', StringComparison.Ordinal);
            var key = equals < 0 ? token : token[..equals];
            if (!key.StartsWith("--", StringComparison.Ordinal) || !(key.Contains(':', StringComparison.Ordinal) || HostKeys.Contains(key[2..])))
            {
                return token;
            }

            if (equals < 0 && ++i == tokens.Count)
            {
                return token;
            }
        }

        return null;
    }
}

namespace HerstelBot.Teams.Connector;

/// <summary>The addresses of the Connector below a service URL. Ids are opaque: they are escaped whole and never looked into.</summary>
internal static class ConnectorPad
{
    private const int MaxId = 1024;

    /// <summary>The conversations, or what lies below one.</summary>
    /// <returns><see langword="null"/> when an id cannot be part of an address.</returns>
    public static Uri? Gesprekken(Uri serviceUrl, params ReadOnlySpan<string> delen)
    {
        var pad = serviceUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v3/conversations";
        foreach (var deel in delen)
        {
            // A dot segment would be folded away and name something else.
            if (deel is "" or "." or ".." || deel.Length > MaxId)
            {
                return null;
            }

            pad += $"/{Uri.EscapeDataString(deel)}";
        }

        return new Uri(pad);
    }

    /// <summary>The conversation without its thread: a channel has one limit, whatever the thread.</summary>
    public static string ZonderDraad(string gesprekId) => gesprekId.Split(';', 2)[0];
}

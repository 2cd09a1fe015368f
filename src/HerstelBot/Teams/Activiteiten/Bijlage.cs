using System.Text.Json;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>A file, a picture, or the HTML copy of what was typed.</summary>
internal sealed record Bijlage
{
    /// <summary>The content type, such as <c>application/vnd.microsoft.teams.file.download.info</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the content lies. Untrusted: never fetched without a host allow-list.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The file name that the user sees.</summary>
    public string? Name { get; init; }

    /// <summary>The content itself, raw.</summary>
    public JsonElement? Content { get; init; }
}

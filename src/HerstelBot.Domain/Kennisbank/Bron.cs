namespace HerstelBot.Domain.Kennisbank;

/// <summary>Where a text comes from, as the asker sees it below the answer.</summary>
/// <param name="Titel">The title of the source.</param>
/// <param name="Datum">When the source is from, as precise as is known: <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</param>
/// <param name="Url">Where it can be read, for a source that is public on the web.</param>
public sealed record Bron(string Titel, string? Datum, string? Url);

using System.Text.Json.Serialization;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>The generated reader: names in camelCase and case-sensitive (A2002), unknown fields ignored (A2005), other types refused (A2003).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = false, MaxDepth = StriktJson.MaxDiepte)]
[JsonSerializable(typeof(Activiteit))]
[JsonSerializable(typeof(Kanaalgegevens))]
internal sealed partial class ActiviteitJson : JsonSerializerContext;

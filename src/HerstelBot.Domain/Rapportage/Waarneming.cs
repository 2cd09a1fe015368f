using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>A question that the kennisbank could not answer, masked.</summary>
/// <param name="Op">When.</param>
/// <param name="Vraag">The question.</param>
/// <param name="Oorzaak">Why: the written form of a cause, or <c>loket:&lt;id&gt;</c>.</param>
/// <param name="Kandidaten">The ids of the articles that came nearest, best first.</param>
/// <param name="Gemeente">The gemeente of who asked.</param>
/// <param name="Cluster">The cluster of that gemeente.</param>
/// <param name="NuGedekt">The id of the article that answers it by now.</param>
public sealed record Zoekmisser(
    DateTimeOffset Op, string Vraag, string Oorzaak, IReadOnlyList<string> Kandidaten, GemeenteCode? Gemeente, ClusterId? Cluster, string? NuGedekt = null);

/// <summary>A thumb under an answer.</summary>
/// <param name="Op">When.</param>
/// <param name="Artikel">The article.</param>
/// <param name="Positief">Up or down.</param>
/// <param name="Opmerking">What was written with it, masked.</param>
/// <param name="Gemeente">The gemeente of who judged.</param>
/// <param name="Cluster">The cluster of that gemeente.</param>
public sealed record Oordeel(
    DateTimeOffset Op, string Artikel, bool Positief, string? Opmerking, GemeenteCode? Gemeente = null, ClusterId? Cluster = null);

using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>A template, read and checked once: what is left is filling in.</summary>
internal abstract record Knoop
{
    private Knoop()
    {
    }

    /// <summary>Always the same.</summary>
    public sealed record Vast(JsonNode? Inhoud) : Knoop;

    /// <summary>One expression and nothing else: keeps the type of its value.</summary>
    public sealed record Waarde(Uitdrukking Uitdrukking, Uitgang Uitgang) : Knoop;

    /// <summary>Text with expressions in it.</summary>
    public sealed record Tekst(IReadOnlyList<Tekstdeel> Delen, Uitgang Uitgang) : Knoop;

    /// <summary>An array.</summary>
    public sealed record Lijst(IReadOnlyList<Knoop> Items) : Knoop;

    /// <summary>An object, perhaps repeated over data, perhaps left out.</summary>
    public sealed record Voorwerp(Pad? Gegevens, Voorwaarde? Als, IReadOnlyList<KeyValuePair<string, Knoop>> Leden) : Knoop;
}

/// <summary>Fixed text, or an expression.</summary>
internal readonly record struct Tekstdeel(string? Vast, Uitdrukking? Uitdrukking);

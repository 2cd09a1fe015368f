using HerstelBot.Search;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>A folder of articles that a test writes and that goes away with it.</summary>
public sealed class Proefmap : IDisposable
{
    public string Pad { get; } = Directory.CreateTempSubdirectory("kennisbank").FullName;

    /// <summary>Writes an article that has no fault, with the given lines changed or added.</summary>
    public Proefmap Met(string id, string? extra = null, string tekst = "Ja, dat mag.", string? zonder = null)
    {
        string[] regels =
        [
            $"id: {id}", $"titel: Mag {id}?", "onderwerp: proef", "varianten:\n  - kan " + id, "peildatum: 2026-01-01", "zekerheid: hoog", "reikwijdte: landelijk",
            "bronnen:\n  - titel: Een bron\n    datum: 2025-04", "eigenaar: redactie", "herzien-voor: 2027-01-01",
        ];
        var over = regels.Where(regel => zonder is null || !regel.StartsWith(zonder + ":", StringComparison.Ordinal));
        return Los($"{id}.md", $"---\n{string.Join('\n', over)}\n{extra}\n---\n{tekst}\n");
    }

    public Proefmap Los(string naam, string inhoud)
    {
        File.WriteAllText(Path.Combine(Pad, naam), inhoud);
        return this;
    }

    internal GelezenArtikelen Lees(Leesregels? regels = null) => ArtikelLezer.Lees(Pad, regels ?? new());

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}

using System.Security.Cryptography;
using System.Text.Json;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Tells from what something was learnt: as long as this stays the same, it need not be learnt again.</summary>
internal static class Kennissleutel
{
    // Beside articles and language lists: our own code, and the parts of others that cut, stem and count.
    private static readonly Type[] Makers =
    [
        typeof(Geleerd), typeof(Artikel), typeof(Lucene.Net.Index.IndexWriter), typeof(Lucene.Net.Tartarus.Snowball.SnowballProgram), typeof(Markdig.Markdown), typeof(System.Numerics.Tensors.TensorPrimitives),
    ];

    /// <summary>A mark of all that decides what is answered: what is learnt from, the whole of the articles, and the cut-offs.</summary>
    public static string Kenmerk(IEnumerable<Artikel> artikelen, Taal taal, Drempels drempels)
    {
        List<Artikel> opId = [.. artikelen.OrderBy(artikel => artikel.Id, StringComparer.Ordinal)];
        return Convert.ToHexStringLower(SHA256.HashData([.. Van(opId, taal, new()), .. SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(opId)), .. SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(drempels))]));
    }

    /// <summary>A SHA-256 over all that is learnt from and with.</summary>
    public static byte[] Van(IReadOnlyList<Artikel> artikelen, Taal taal, Zoekopties opties)
    {
        using var alles = new MemoryStream();
        using var schrijver = new BinaryWriter(alles);
        foreach (var maker in Makers) { schrijver.Write(maker.Module.ModuleVersionId.ToByteArray()); }
        schrijver.Write($"{Environment.Version} {opties}");
        Schrijf(artikelen.Select(artikel => artikel.Id));
        foreach (var artikel in artikelen)
        {
            Schrijf(artikel.Varianten.Prepend(artikel.Titel));
            schrijver.Write(artikel.Tekst);
            schrijver.Write(artikel.Loket is null);
        }

        Schrijf(taal.Stopwoorden);
        Schrijf(taal.GewoneWoorden);
        Schrijf(taal.Kernwoorden);
        Groepen(taal.Begrippen);
        Groepen(taal.Verwanten);
        Groepen(taal.Engels.Select(paar => (string[])[paar.Key, paar.Value]));
        Schrijf(taal.Zaakvragen);
        Schrijf(taal.Regelvragen);
        Schrijf(taal.AndereVragen);
        Groepen(taal.Samenstellingen.Select(paar => paar.Value.Prepend(paar.Key)));
        return SHA256.HashData(alles.GetBuffer().AsSpan(0, (int)alles.Length));

        void Groepen(IEnumerable<IEnumerable<string>> groepen)
        {
            foreach (var groep in groepen) { Schrijf(groep); }
            schrijver.Write(false);
        }

        // Each behind a sign that it is there, so that what ends one list cannot pass for the beginning of the next.
        void Schrijf(IEnumerable<string> woorden)
        {
            foreach (var woord in woorden)
            {
                schrijver.Write(true);
                schrijver.Write(woord);
            }

            schrijver.Write(false);
        }
    }
}

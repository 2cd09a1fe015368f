using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <content>The same kennisbank with a few articles that came, went or changed: what was learnt of the others is not learnt again.</content>
internal sealed partial class LuceneKennisbank
{
    /// <summary>The same with one article more, or with another text for one. What was learnt of the other articles is not learnt again.</summary>
    public LuceneKennisbank Met(Artikel artikel)
    {
        int? zonder = _opId.TryGetValue(artikel.Id, out var eerder) ? _artikelen.Index().Last(paar => ReferenceEquals(paar.Item, eerder)).Index : null;
        return new([.. _artikelen, artikel], new(_opId, StringComparer.Ordinal) { [artikel.Id] = artikel }, _opties, _geleerd.Met(artikel, zonder));
    }

    /// <summary>The same with exactly these articles. Only words that are new are learnt; what is known of an article beside its words costs nothing to change.</summary>
    /// <param name="artikelen">All articles.</param>
    public LuceneKennisbank Naar(IReadOnlyList<Artikel> artikelen)
    {
        var blijft = artikelen.Select(artikel => artikel.Id).ToHashSet(StringComparer.Ordinal);
        var uit = Zonder(_opId.Keys.Where(id => !blijft.Contains(id)));
        foreach (var artikel in artikelen)
        {
            var eerder = uit.Vind(artikel.Id);
            uit = ReferenceEquals(eerder, artikel) ? uit
                : eerder is not null && ZelfdeWoorden(eerder, artikel) ? uit.MetAnderVoorblad(eerder, artikel)
                : uit.Met(artikel);
        }

        return uit;
    }

    /// <summary>The number of articles of which the words would have to be learnt, to come to these.</summary>
    public int TeLeren(IReadOnlyList<Artikel> artikelen) => artikelen.Count(artikel => Vind(artikel.Id) is not { } eerder || !ZelfdeWoorden(eerder, artikel));

    private LuceneKennisbank Zonder(IEnumerable<string> ids)
    {
        var opId = new Dictionary<string, Artikel>(_opId, StringComparer.Ordinal);
        foreach (var id in ids) { opId.Remove(id); }
        return opId.Count == _opId.Count ? this : new(_artikelen, opId, _opties, _geleerd);
    }

    private LuceneKennisbank MetAnderVoorblad(Artikel eerder, Artikel artikel) =>
        new([.. _artikelen.Select(een => ReferenceEquals(een, eerder) ? artikel : een)], new(_opId, StringComparer.Ordinal) { [artikel.Id] = artikel }, _opties, _geleerd);

    private static bool ZelfdeWoorden(Artikel links, Artikel rechts) =>
        links.Titel == rechts.Titel && links.Tekst == rechts.Tekst && links.Varianten.SequenceEqual(rechts.Varianten) && links.Loket is null == rechts.Loket is null;

    // An article that went, or an earlier text of one, keeps its place in what was learnt until all of it is learnt anew.
    private bool Antwoordt(Artikel artikel) => ReferenceEquals(_opId.GetValueOrDefault(artikel.Id), artikel);
}

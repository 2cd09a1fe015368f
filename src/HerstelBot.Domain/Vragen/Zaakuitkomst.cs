namespace HerstelBot.Domain.Vragen;

/// <summary>The outcome for a question about one case, as a PZB'er tells it. Each has a sentence <c>uitkomst.&lt;name&gt;</c>, and one that says what it means for brede ondersteuning.</summary>
public enum Zaakuitkomst
{
    /// <summary>The person is recognised as gedupeerde.</summary>
    Erkend,

    /// <summary>The person is not recognised as gedupeerde.</summary>
    NietErkend,

    /// <summary>UHT has not decided yet.</summary>
    InBehandeling,

    /// <summary>UHT does not know this person or case.</summary>
    NietBekend,

    /// <summary>Something else; the text says what.</summary>
    Anders,
}

/// <summary>What kind of question it is.</summary>
public enum Vraagsoort
{
    /// <summary>Any question.</summary>
    Gewoon,

    /// <summary>Asked for an inwoner: how a request at UHT stands. Its answer has an outcome.</summary>
    Status,
}

namespace HerstelBot.Domain.Kennisbank;

/// <summary>How sure the redactie is of a text. The asker sees a warning below <see cref="Hoog"/>.</summary>
public enum Zekerheid
{
    /// <summary>Law, or a decision that was published.</summary>
    Hoog,

    /// <summary>From a reliable source, but it may have changed or is policy.</summary>
    Middel,

    /// <summary>Still moving, or the sources disagree.</summary>
    Laag,
}

/// <summary>For whom a text holds.</summary>
public enum Reikwijdte
{
    /// <summary>In the whole country.</summary>
    Landelijk,

    /// <summary>The practice of one gemeente, shown as an example.</summary>
    Lokaal,

    /// <summary>A proposal that was not (yet) decided.</summary>
    Voorstel,
}

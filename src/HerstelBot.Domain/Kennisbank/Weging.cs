namespace HerstelBot.Domain.Kennisbank;

/// <summary>How much each feature says about whether the best article is the right one: the weights of a logistic regression on questions of which the right article is known.</summary>
/// <remarks>A raw search score says little by itself, since it depends on the words of the question; what stands apart does say something (see <c>docs/zoekkwaliteit.md</c>).</remarks>
public sealed record Weging
{
    // More words of meaning than this say no more.
    private const double VolleVraag = 8;

    /// <summary>What is added whatever was measured.</summary>
    public double Basis { get; init; } = -1;

    /// <summary>The weight of <see cref="Kenmerken.Dekking"/>.</summary>
    public double Dekking { get; init; } = 0.4;

    /// <summary>The weight of <see cref="Kenmerken.Gelijkenis"/>.</summary>
    public double Gelijkenis { get; init; } = 2;

    /// <summary>The weight of <see cref="Kenmerken.OngedektWoord"/>.</summary>
    public double OngedektWoord { get; init; } = -0.9;

    /// <summary>The weight of <see cref="Kenmerken.Marge"/>.</summary>
    public double Marge { get; init; } = 1.9;

    /// <summary>The weight of <see cref="Kenmerken.Voorsprong"/>.</summary>
    public double Voorsprong { get; init; } = 1.8;

    /// <summary>The weight of <see cref="Kenmerken.Kans"/>.</summary>
    public double Kans { get; init; } = 2;

    /// <summary>The weight of the number of words with meaning, as a part of a full question.</summary>
    public double Inhoudswoorden { get; init; } = 1.8;

    /// <summary>The weight of a word that says that the question is about our subject.</summary>
    public double Kernwoord { get; init; } = 0.6;

    /// <summary>The weight of <see cref="Vraagkenmerken.AnderOnderwerp"/>.</summary>
    public double AnderOnderwerp { get; init; } = -4;

    /// <summary>How sure it is that this article is the right one, 0 to 1.</summary>
    public double Zekerheid(Kenmerken kenmerken, Vraagkenmerken vraag)
    {
        if (kenmerken.IsLetterlijk) { return 1; }
        var som = Gewichten().Zip(Waarden(kenmerken, vraag), (gewicht, waarde) => gewicht * waarde).Sum();
        return 1 / (1 + Math.Exp(-som));
    }

    /// <summary>The weights, in the order of <see cref="Waarden"/>.</summary>
    public IReadOnlyList<double> Gewichten() => [Basis, Dekking, Gelijkenis, OngedektWoord, Marge, Voorsprong, Kans, Inhoudswoorden, Kernwoord, AnderOnderwerp];

    /// <summary>What is weighed, each 0 to 1.</summary>
    public static IReadOnlyList<double> Waarden(Kenmerken kenmerken, Vraagkenmerken vraag) =>
    [
        1, kenmerken.Dekking, kenmerken.Gelijkenis, kenmerken.OngedektWoord, kenmerken.Marge, kenmerken.Voorsprong, kenmerken.Kans,
        Math.Min(1, vraag.Inhoudswoorden / VolleVraag), vraag.HeeftKernwoord ? 1 : 0, vraag.AnderOnderwerp,
    ];

    /// <summary>The weighing with these weights, in the order of <see cref="Waarden"/>.</summary>
    public static Weging Met(IReadOnlyList<double> gewichten) => new()
    {
        Basis = gewichten[0],
        Dekking = gewichten[1],
        Gelijkenis = gewichten[2],
        OngedektWoord = gewichten[3],
        Marge = gewichten[4],
        Voorsprong = gewichten[5],
        Kans = gewichten[6],
        Inhoudswoorden = gewichten[7],
        Kernwoord = gewichten[8],
        AnderOnderwerp = gewichten[9],
    };
}

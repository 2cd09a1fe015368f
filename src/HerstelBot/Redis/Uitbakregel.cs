using System.Globalization;
using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>One message in the outbox. Stored as its id (32 characters), the moment in milliseconds (13 digits) and its JSON, so that the scripts find the first two.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sinds">When it was stored, to the millisecond.</param>
/// <param name="Uitgaand">What goes where.</param>
internal sealed record Uitbakregel(string Id, DateTimeOffset Sinds, Uitgaand Uitgaand)
{
    private const int IdLength = 32;
    private const int HeadLength = IdLength + 13;

    /// <summary>The chain that it belongs to: what goes to one place goes in order.</summary>
    public string Keten => Uitgaand.Naar switch
    {
        Bestemming.InGesprek naar => $"gesprek:{naar.In}",
        Bestemming.NaGesprek naar => $"gesprek:{naar.In}",
        Bestemming.BijPersoon naar => $"persoon:{naar.Id}",
        Bestemming.InCluster naar => $"cluster:{naar.Id}:{naar.Vraag}",
        Bestemming.InKanaal naar => $"cluster:{naar.Id}:kanaal",
        Bestemming.BijVraag naar => $"vraag:{naar.Id}",
        Bestemming.PerMail naar => $"mail:{naar.Id}",
        var anders => throw new ArgumentException($"No chain for {anders.GetType().Name}."),
    };

    public static Uitbakregel Nieuw(Uitgaand uitgaand, DateTimeOffset op) => new(Guid.NewGuid().ToString("N"), op, uitgaand);

    /// <summary>The id of a stored message, also when the rest cannot be read.</summary>
    public static string IdOf(string regel) => regel[..Math.Min(IdLength, regel.Length)];

    /// <exception cref="StoreException">It cannot be read.</exception>
    public static Uitbakregel Read(RedisKey key, string regel)
    {
        if (regel.Length <= HeadLength || !long.TryParse(regel.AsSpan(IdLength, HeadLength - IdLength), NumberStyles.None, CultureInfo.InvariantCulture, out var sinds))
        {
            throw new StoreException($"De gegevens onder sleutel {key} in de opslag zijn niet te lezen als {nameof(Uitbakregel)}; zet deze sleutel terug uit een reservekopie.");
        }

        return new(IdOf(regel), DateTimeOffset.FromUnixTimeMilliseconds(sinds), StoredJson.Read<Uitgaand>(key, regel[HeadLength..]));
    }

    /// <summary>The stored form.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id}{Sinds.ToUnixTimeMilliseconds():0000000000000}{StoredJson.Write(Uitgaand)}");
}

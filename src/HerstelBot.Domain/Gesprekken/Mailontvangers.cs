using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Whether this installation sends e-mail at all.</summary>
public sealed record Mailkanaal(bool Ingericht);

/// <summary>Who said that they want no e-mail.</summary>
public interface IMailvoorkeuren
{
    /// <summary>Whether this person switched e-mail off.</summary>
    Task<bool> StaatUitAsync(MedewerkerId id, CancellationToken cancellationToken);

    /// <summary>Remembers what this person wants.</summary>
    Task BewaarAsync(MedewerkerId id, bool uit, CancellationToken cancellationToken);
}

/// <summary>Who gets e-mail: whoever has an address and did not switch it off.</summary>
public sealed class Mailontvangers(Mailkanaal kanaal, IMailadressen adressen, IMailvoorkeuren voorkeuren)
{
    /// <summary>Whether this person gets e-mail.</summary>
    public async Task<bool> WilAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        kanaal.Ingericht
        && await adressen.ZoekAsync(id, cancellationToken) is not null
        && !await voorkeuren.StaatUitAsync(id, cancellationToken);

    /// <summary><c>mail aan</c> and <c>mail uit</c>.</summary>
    public async Task<Beurt> StelInAsync(Binnenkomst bij, bool aan, CancellationToken cancellationToken)
    {
        // What somebody wants is idempotent and lies outside the vragen, so it comes before the commit that records the command.
        await voorkeuren.BewaarAsync(bij.Van.Id, uit: !aan, cancellationToken);
        var zin = !aan ? "mail.uit"
            : !kanaal.Ingericht ? "mail.niet-ingericht"
            : await adressen.ZoekAsync(bij.Van.Id, cancellationToken) is null ? "mail.geen-adres"
            : "mail.aan";
        return new Beurt().MetAntwoord(bij, new Bericht.Zin(zin));
    }
}

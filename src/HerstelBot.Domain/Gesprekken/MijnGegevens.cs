namespace HerstelBot.Domain.Gesprekken;

/// <summary><c>mijn gegevens</c>: what we keep about whoever asks, and a link to all of it.</summary>
public sealed class MijnGegevens(Gegevensverzamelaar verzamelaar, IGegevenslinks links)
{
    /// <summary>Shows it, where nobody reads along.</summary>
    public async Task<Beurt> ToonAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        if (bij.Gesprek.Soort != Gesprekssoort.Persoonlijk)
        {
            return new Beurt().MetAntwoord(bij, new Bericht.Zin("gegevens.alleen-persoonlijk"));
        }

        var link = new Gegevenslink(bij.Van.Id, bij.Op + Gegevenslink.Geldigheid);
        var token = await links.MaakAsync(link, cancellationToken);
        return new Beurt().MetAntwoord(bij, new Bericht.MijnGegevens(token, link.VerlooptOp, await verzamelaar.OverzichtAsync(bij.Van, cancellationToken)));
    }
}

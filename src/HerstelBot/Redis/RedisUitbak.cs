using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The stored berichten that are not delivered yet, in chains; see <c>claim.lua</c> and <c>record.lua</c>.</summary>
internal sealed partial class RedisUitbak(Store store, Uitbaksignaal signaal, Parkeerplaats parkeerplaats, RedisAntwoorden antwoorden, ILogger<RedisUitbak> logger) : IUitbak
{
    private const int KeepUndelivered = 10_000;

    public async Task<IReadOnlyList<Zending>> ClaimAsync(int hoogstens, TimeSpan lease, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var moment = nu.ToUnixTimeMilliseconds();
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(async shard => (Shard: shard, Ketens: await store.ReadAsync(
            db => db.SortedSetRangeByScoreWithScoresAsync(Keys.UitbakBeurt(shard), stop: moment, take: hoogstens), cancellationToken))));
        var due = perShard.SelectMany(shard => shard.Ketens.Select(keten => (shard.Shard, keten.Score, Keten: keten.Element.ToString())))
            .OrderBy(keten => keten.Score).Take(hoogstens);
        var claims = await Task.WhenAll(due.Select(keten => ClaimAsync(keten.Shard, keten.Keten, moment, lease, cancellationToken)));
        return [.. claims.OfType<Zending>()];
    }

    public async Task BezorgdAsync(Zending zending, Kaartplek? plek, CancellationToken cancellationToken)
    {
        // Before the message goes out of the outbox: after a crash in between it comes back and finds the card.
        if (plek is not null && zending.Uitgaand.Bericht is Bericht.Kanaalkaart kaart)
        {
            await OnthoudPlekAsync(kaart.Vraag, VraagFields.Kaart(kaart.Cluster), plek, cancellationToken);
        }

        if (plek is not null && zending.Uitgaand.Bericht is Bericht.Bevestiging { AlleenBijwerken: false } bevestiging)
        {
            await OnthoudPlekAsync(bevestiging.Vraag, VraagFields.Bevestiging, plek, cancellationToken);
        }

        if (plek is not null && zending.Uitgaand.Bericht is Bericht.ArtikelAntwoord antwoord)
        {
            await antwoorden.BewaarAsync(plek, antwoord.Artikel, cancellationToken);
        }

        if (plek is not null && zending.Uitgaand.AntwoordOp is { } antwoordOp)
        {
            await antwoorden.BewaarPlekAsync(plek, antwoordOp, cancellationToken);
        }

        var (shard, keten) = Keten(zending);
        await RecordAsync(shard, keten, "bezorgd", zending, Keys.UitbakNietBezorgd(shard), 0, "", cancellationToken);
        signaal.Geef();
    }

    public Task LaterAsync(Zending zending, DateTimeOffset wanneer, CancellationToken cancellationToken)
    {
        var (shard, keten) = Keten(zending);
        return RecordAsync(shard, keten, "later", zending, Keys.UitbakNietBezorgd(shard), wanneer.ToUnixTimeMilliseconds(), "", cancellationToken);
    }

    public async Task WachtOpKanaalAsync(Zending zending, CancellationToken cancellationToken)
    {
        var (shard, keten) = Keten(zending);
        await RecordAsync(shard, keten, "wacht", zending, Keys.UitbakGeparkeerd(shard), zending.Sinds.ToUnixTimeMilliseconds(), "", cancellationToken);
        // A channel may have been bound while the worker was looking for one.
        await parkeerplaats.LaatGaanAsync(cancellationToken);
    }

    public async Task OnbezorgbaarAsync(Zending zending, string reden, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var (shard, keten) = Keten(zending);
        var regel = new NietBezorgdRegel(
            StoredJson.Names[zending.Uitgaand.Bericht.GetType()], Waarheen(zending.Uitgaand.Naar), reden, zending.Sinds);
        await RecordAsync(
            shard, keten, "onbezorgbaar", zending, Keys.UitbakNietBezorgd(shard), nu.ToUnixTimeMilliseconds(), Waarneming.Write(regel), cancellationToken);
        signaal.Geef();
    }

    public async Task<(IReadOnlyList<NietBezorgdRegel> Regels, int Totaal)> NietBezorgdAsync(int hoogstens, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(async shard => (
            Key: Keys.UitbakNietBezorgd(shard),
            Aantal: await store.ReadAsync(db => db.SortedSetLengthAsync(Keys.UitbakNietBezorgd(shard)), cancellationToken),
            Nieuwste: hoogstens == 0 ? [] : await store.ReadAsync(
                db => db.SortedSetRangeByRankWithScoresAsync(Keys.UitbakNietBezorgd(shard), 0, hoogstens - 1, Order.Descending), cancellationToken))));
        var regels = perShard.SelectMany(shard => shard.Nieuwste.Select(regel => (shard.Key, Regel: regel)))
            .OrderByDescending(regel => regel.Regel.Score).Take(hoogstens)
            .Select(regel => Waarneming.Read<NietBezorgdRegel>(regel.Key, regel.Regel.Element));
        return ([.. regels], (int)perShard.Sum(shard => shard.Aantal));
    }

    public async Task<Uitbakstand> StandAsync(CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(async shard => (
            Wachtend: await store.ReadAsync(db => db.SortedSetLengthAsync(Keys.UitbakWachtend(shard)), cancellationToken),
            Oudste: await store.ReadAsync(db => db.SortedSetRangeByRankWithScoresAsync(Keys.UitbakWachtend(shard), 0, 0), cancellationToken),
            NietBezorgd: await store.ReadAsync(db => db.SortedSetLengthAsync(Keys.UitbakNietBezorgd(shard)), cancellationToken),
            ZonderKanaal: await parkeerplaats.AantalAsync(shard, cancellationToken))));
        var oudste = perShard.SelectMany(shard => shard.Oudste).Select(regel => (long?)regel.Score).Min();
        return new(
            (int)perShard.Sum(shard => shard.Wachtend),
            oudste is { } moment ? DateTimeOffset.FromUnixTimeMilliseconds(moment) : null,
            (int)perShard.Sum(shard => shard.NietBezorgd),
            (int)perShard.Sum(shard => shard.ZonderKanaal));
    }

    public async Task WachtAsync(TimeSpan hoogstens, CancellationToken cancellationToken)
    {
        await signaal.WachtAsync(hoogstens, cancellationToken);
        // A process that stopped between binding a channel and releasing what waited for it left that to us.
        await parkeerplaats.LaatGaanAsync(cancellationToken);
    }

    private async Task<Zending?> ClaimAsync(Shard shard, string keten, long moment, TimeSpan lease, CancellationToken cancellationToken)
    {
        var key = Keys.UitbakKeten(shard, keten);
        var uitkomst = (RedisResult[])(await store.WriteAsync(
            Script.Claim,
            [Keys.UitbakBeurt(shard), key, Keys.UitbakStaat(shard, keten)],
            [keten, moment, moment + (long)lease.TotalMilliseconds],
            cancellationToken))!;
        if (uitkomst is not [var kop, var poging, var onzeker])
        {
            return null;
        }

        var tekst = (string)kop!;
        try
        {
            var regel = Uitbakregel.Read(key, tekst);
            return new(regel.Id, $"{shard.Nummer}/{keten}", regel.Uitgaand, regel.Sinds, (int)poging, (string?)onzeker == "1");
        }
        catch (StoreException fout)
        {
            // One message that cannot be read must not stop what stands behind it.
            Log.Unreadable(logger, key.ToString(), fout);
            var verloren = new NietBezorgdRegel("onleesbaar", keten, fout.Message, DateTimeOffset.FromUnixTimeMilliseconds(moment));
            await store.WriteAsync(
                Script.Record,
                [Keys.UitbakBeurt(shard), key, Keys.UitbakStaat(shard, keten), Keys.UitbakWachtend(shard), Keys.UitbakNietBezorgd(shard)],
                ["onbezorgbaar", keten, Uitbakregel.IdOf(tekst), (int)poging, moment, Waarneming.Write(verloren), KeepUndelivered],
                cancellationToken);
            return null;
        }
    }

    private Task<bool> OnthoudPlekAsync(VraagId id, string veld, Kaartplek plek, CancellationToken cancellationToken) => store.WriteAsync(
        db => db.HashSetAsync(Keys.Vraag(store.Shards.Van(id), id), veld, StoredJson.Write(plek)), cancellationToken);

    private Task<RedisResult> RecordAsync(
        Shard shard, string keten, string wat, Zending zending, RedisKey apart, long moment, string regel, CancellationToken cancellationToken) =>
        store.WriteAsync(
            Script.Record,
            [Keys.UitbakBeurt(shard), Keys.UitbakKeten(shard, keten), Keys.UitbakStaat(shard, keten), Keys.UitbakWachtend(shard), apart],
            [wat, keten, zending.Id, zending.Poging, moment, regel, KeepUndelivered],
            cancellationToken);

    private static (Shard Shard, string Keten) Keten(Zending zending)
    {
        var slash = zending.Keten.IndexOf('/', StringComparison.Ordinal);
        return (new(int.Parse(zending.Keten.AsSpan(0, slash), System.Globalization.CultureInfo.InvariantCulture)), zending.Keten[(slash + 1)..]);
    }

    private static string Waarheen(Bestemming naar) => naar switch
    {
        Bestemming.InGesprek gesprek => gesprek.In.Waarde,
        Bestemming.NaGesprek gesprek => gesprek.In.Waarde,
        Bestemming.BijPersoon persoon => persoon.Id.ToString(),
        Bestemming.InCluster cluster => cluster.Id.Waarde,
        Bestemming.InKanaal kanaal => kanaal.Id.Waarde,
        Bestemming.BijVraag vraag => vraag.Id.ToString(),
        Bestemming.PerMail mail => mail.Id.ToString(),
        var anders => throw new ArgumentException($"No address for {anders.GetType().Name}."),
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A message under {Key} cannot be read and is given up")]
        public static partial void Unreadable(ILogger logger, string key, Exception exception);
    }
}

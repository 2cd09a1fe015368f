using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Stores a decision with everything that follows from it: one script, all or nothing.</summary>
internal sealed class RedisVastlegger(Store store, Uitbaksignaal signaal, Regelboek regelboek, Botboek botboek) : IVastlegger
{
    // A client may deliver again for a day; a card may stay open for weeks.
    private static readonly TimeSpan DeliveryLifetime = TimeSpan.FromHours(48);
    private static readonly TimeSpan SingleUseLifetime = TimeSpan.FromDays(90);

    public async Task<Vastlegging> LegVastAsync(
        string sleutel, Plaats plaats, Beurt beurt, DateTimeOffset op, CancellationToken cancellationToken)
    {
        var shard = store.Shards.Van(plaats);
        if (beurt.Overgang is { } overgang && store.Shards.Van(overgang.Vraag.Id) != shard)
        {
            throw new ArgumentException($"Vraag {overgang.Vraag.Id} does not lie where this beurt is stored: name it in Plaats.Vraag.", nameof(plaats));
        }

        var schrift = new Beurtschrift();
        var gezien = Keys.Gezien(shard, sleutel);
        schrift.OnlyOnce(gezien, DeliveryLifetime);
        if (beurt.Eenmalig is { } eenmalig)
        {
            schrift.OnlyOnce(Keys.Eenmalig(shard, eenmalig), SingleUseLifetime);
        }

        if (beurt.Overgang is { } gelukt)
        {
            await WriteVraagAsync(schrift, shard, gelukt, beurt, cancellationToken);
        }
        else if (plaats.Vraag is { } vraag && beurt.VolgendeBewaking is { } bewaking)
        {
            schrift.Write("ZADD", Keys.Bewaking(shard), bewaking.ToUnixTimeMilliseconds(), vraag.ToString());
        }

        WriteBerichten(schrift, shard, beurt.Berichten, op);
        await WriteObservationsAsync(schrift, shard, plaats.Gesprek, beurt, op, cancellationToken);

        var (keys, values) = schrift.Build(StoredJson.Write(beurt.Direct));
        var uitkomst = (RedisResult[])(await store.WriteAsync(Script.Commit, keys, values, cancellationToken))!;
        switch ((string?)uitkomst[0])
        {
            case "gedaan":
                if (beurt.Berichten.Count > 0)
                {
                    signaal.Geef();
                }

                return new Vastlegging.Gedaan();
            case "gezien":
                return new Vastlegging.AlGezien(StoredJson.Read<IReadOnlyList<Bericht>>(gezien, (RedisValue)uitkomst[1]));
            case "gewijzigd":
                return new Vastlegging.IntussenGewijzigd();
            case var anders:
                throw new InvalidOperationException($"commit.lua answered '{anders}'.");
        }
    }

    private async Task WriteVraagAsync(
        Beurtschrift schrift, Shard shard, Overgang.Gelukt overgang, Beurt beurt, CancellationToken cancellationToken)
    {
        var vraag = overgang.Vraag;
        var key = Keys.Vraag(shard, vraag.Id);
        var lid = vraag.Id.ToString();
        var was = vraag.Versie == 1 ? null : await regelboek.WasAsync(vraag.Id, cancellationToken);
        schrift.Expect(key, VraagFields.Versie, vraag.Versie == 1 ? null : vraag.Versie - 1);
        schrift.Write("HSET", key, VraagFields.Versie, vraag.Versie, VraagFields.Json, StoredJson.Write(vraag));
        if (beurt.Geschiedenis is { } blijft)
        {
            WriteErasure(schrift, shard, vraag.Id, blijft);
        }

        schrift.Write("RPUSH", Keys.Verloop(shard, vraag.Id), StoredJson.Write(overgang.Gebeurtenis));
        foreach (var tekst in beurt.Teksten)
        {
            schrift.Write("RPUSH", Keys.Teksten(shard, vraag.Id), StoredJson.Write(tekst));
        }

        if (vraag.Versie == 1)
        {
            schrift.Write("HSET", Keys.Nummers(shard, vraag.Nummer.Jaar), vraag.Nummer.Volgnummer, lid);
        }
        else if (was is { } oud)
        {
            // What the old vraag stood in follows from the old vraag. If it changes after this read, the condition stops the script.
            Indexen.Verlaat(schrift, shard, oud.Vraag, vraag);
        }

        Indexen.Betreed(schrift, shard, vraag);
        Regelboek.Schrijf(schrift, shard, was?.Regel, was is null ? Dossierregel.Begin(vraag) : was.Value.Regel.Met(vraag, overgang.Gebeurtenis));
        if (beurt.VolgendeBewaking is { } bewaking)
        {
            schrift.Write("ZADD", Keys.Bewaking(shard), bewaking.ToUnixTimeMilliseconds(), lid);
        }
        else
        {
            schrift.Write("ZREM", Keys.Bewaking(shard), lid);
        }
    }

    // Who the confirmation was shown to follows from where it stands.
    private static void WriteErasure(Beurtschrift schrift, Shard shard, VraagId vraag, IReadOnlyList<VraagGebeurtenis> blijft)
    {
        schrift.Write("DEL", Keys.Teksten(shard, vraag));
        schrift.Write("HDEL", Keys.Vraag(shard, vraag), VraagFields.Bevestiging);
        schrift.Write("DEL", Keys.Verloop(shard, vraag));
        foreach (var gebeurtenis in blijft)
        {
            schrift.Write("RPUSH", Keys.Verloop(shard, vraag), StoredJson.Write(gebeurtenis));
        }
    }

    private static void WriteBerichten(Beurtschrift schrift, Shard shard, IReadOnlyList<Uitgaand> berichten, DateTimeOffset op)
    {
        foreach (var uitgaand in berichten)
        {
            var regel = Uitbakregel.Nieuw(uitgaand, op);
            schrift.Write("RPUSH", Keys.UitbakKeten(shard, regel.Keten), regel.ToString());
            schrift.Write("ZADD", Keys.UitbakWachtend(shard), op.ToUnixTimeMilliseconds(), regel.Id);
            schrift.Write("ZADD", Keys.UitbakBeurt(shard), "NX", op.ToUnixTimeMilliseconds(), regel.Keten);
        }
    }

    private async Task WriteObservationsAsync(
        Beurtschrift schrift, Shard shard, GesprekId gesprek, Beurt beurt, DateTimeOffset op, CancellationToken cancellationToken)
    {
        RedisKey? waargenomen = beurt.Waarvan is { } waarvan ? Keys.Waargenomen(shard, gesprek, waarvan) : default(RedisKey?);
        if (waargenomen is { } eerder)
        {
            foreach (var oud in await store.ReadAsync(db => db.HashGetAllAsync(eerder), cancellationToken))
            {
                schrift.Write("ZREM", oud.Name.ToString(), oud.Value);
                if (oud.Name == Keys.Zoekmissers(shard).ToString())
                {
                    Momentboek.VergeetMisser(schrift, shard, oud.Value);
                }
            }

            schrift.Write("DEL", eerder);
        }

        if (beurt.Zoekmisser is { } misser)
        {
            var waarneming = Waarneming.Write(misser);
            Observe(schrift, Keys.Zoekmissers(shard), misser.Op, waarneming, waargenomen);
            Momentboek.SchrijfMisser(schrift, shard, waarneming);
        }

        if (beurt.Oordeel is { } oordeel)
        {
            Observe(schrift, Keys.Oordelen(shard), oordeel.Op, Waarneming.Write(oordeel), waargenomen);
        }

        if (beurt.Botvraag is { } gevraagd)
        {
            var maand = Keys.Botbeurten(shard, Dossierregel.Maand(gevraagd.Beurt.Op));
            Observe(schrift, maand, gevraagd.Beurt.Op, Waarneming.Write(gevraagd.Beurt), waargenomen);
            Botboek.Onthoud(schrift, shard, gesprek, gevraagd.Vraag, maand, waargenomen, SingleUseLifetime);
        }

        if (beurt.Botvervolg is { } vervolg)
        {
            await botboek.SchrijfAsync(schrift, shard, gesprek, vervolg, cancellationToken);
        }

        if (beurt.Audit is { } audit)
        {
            schrift.Write("ZADD", Keys.Audit(shard), audit.Op.ToUnixTimeMilliseconds(), Waarneming.Write(audit));
        }

        if (beurt.Antwoordduur is var (cluster, duur))
        {
            schrift.Write("LPUSH", Keys.Antwoordduren(shard, cluster), (long)duur.TotalSeconds);
            schrift.Write("LTRIM", Keys.Antwoordduren(shard, cluster), 0, RedisVragen.Antwoordduren - 1);
        }

        foreach (var aan in beurt.MetOverzicht)
        {
            schrift.Write("ZADD", Keys.Overzichtverzoeken(shard), op.ToUnixTimeMilliseconds(), StoredJson.Write(aan));
        }
    }

    private static void Observe(Beurtschrift schrift, RedisKey lijst, DateTimeOffset op, string waarneming, RedisKey? waargenomen)
    {
        schrift.Write("ZADD", lijst, op.ToUnixTimeMilliseconds(), waarneming);
        if (waargenomen is { } key)
        {
            schrift.Write("HSET", key, lijst.ToString(), waarneming);
            schrift.Write("PEXPIRE", key, (long)SingleUseLifetime.TotalMilliseconds);
        }
    }
}

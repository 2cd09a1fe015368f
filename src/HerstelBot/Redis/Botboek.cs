using System.Security.Cryptography;
using System.Text;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>What became of questions to the bot. A button below an answer carries the question and not the message, so that this finds the one by the other.</summary>
internal sealed class Botboek(Store store)
{
    private const string Van = "van";
    private const string Lijst = "lijst";

    /// <summary>Remembers from which message a question was observed.</summary>
    public static void Onthoud(Beurtschrift schrift, Shard shard, GesprekId gesprek, string vraag, RedisKey lijst, RedisKey? waargenomen, TimeSpan hoelang)
    {
        if (waargenomen is { } van)
        {
            var wijzer = Wijzer(shard, gesprek, vraag);
            schrift.Write("HSET", wijzer, Van, van.ToString(), Lijst, lijst.ToString());
            schrift.Write("PEXPIRE", wijzer, (long)hoelang.TotalMilliseconds);
        }
    }

    /// <summary>Writes what became of a question; nothing when it is not known any more.</summary>
    public async Task SchrijfAsync(Beurtschrift schrift, Shard shard, GesprekId gesprek, Botvervolg vervolg, CancellationToken cancellationToken)
    {
        var wijst = await store.ReadAsync(db => db.HashGetAsync(Wijzer(shard, gesprek, vervolg.Vraag), [Van, Lijst]), cancellationToken);
        if (wijst[0].IsNull)
        {
            return;
        }

        RedisKey waargenomen = wijst[0].ToString();
        RedisKey lijst = wijst[1].ToString();
        var oud = await store.ReadAsync(db => db.HashGetAsync(waargenomen, wijst[1]), cancellationToken);
        if (oud.IsNull || Waarneming.Read<Botbeurt>(lijst, oud) is not { } was || vervolg.Na(was) is not { } wordt || wordt == was)
        {
            return;
        }

        // Somebody else may press at the same moment: one of both decides again.
        var nieuw = Waarneming.Write(wordt);
        schrift.ExpectText(waargenomen, wijst[1], oud.ToString());
        schrift.Write("ZREM", lijst, oud);
        schrift.Write("ZADD", lijst, wordt.Op.ToUnixTimeMilliseconds(), nieuw);
        schrift.Write("HSET", waargenomen, wijst[1], nieuw);
    }

    // A mark of the question, not its words.
    private static RedisKey Wijzer(Shard shard, GesprekId gesprek, string vraag) =>
        Keys.Waargenomen(shard, gesprek, $"botvraag:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(vraag.Trim())).AsSpan(0, 12))}");
}

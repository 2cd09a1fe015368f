using System.Buffers.Binary;
using System.Text;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Redis;

/// <summary>Which part of the data something lies in. Never changes for a set of data: keys that were written must be found again.</summary>
internal sealed class Shards(int aantal)
{
    /// <summary>All parts.</summary>
    public IReadOnlyList<Shard> Alle { get; } = [.. Enumerable.Range(0, aantal).Select(nummer => new Shard(nummer))];

    /// <summary>A vraag carries its shard in the last two bytes of its id.</summary>
    public Shard Van(VraagId id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.Waarde.TryWriteBytes(bytes, bigEndian: true, out _);
        return new(BinaryPrimitives.ReadUInt16BigEndian(bytes[14..]) % aantal);
    }

    /// <summary>A vraag is made in the shard of its conversation.</summary>
    public Shard Van(GesprekId id) => Van(id.Waarde);

    /// <summary>What belongs to a person.</summary>
    public Shard Van(MedewerkerId id) => Van(id.ToString());

    /// <summary>What is found by a token alone.</summary>
    public Shard VanToken(string token) => Van(token);

    /// <summary>Where a beurt lies.</summary>
    public Shard Van(Plaats plaats) => plaats.Vraag is { } vraag ? Van(vraag) : Van(plaats.Gesprek);

    /// <summary>A new id in the shard of its conversation: a UUIDv7 whose last two random bytes name the shard.</summary>
    public VraagId NieuwId(GesprekId gesprek, DateTimeOffset nu)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(nu).TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[14..], (ushort)Van(gesprek).Nummer);
        return new(new Guid(bytes, bigEndian: true));
    }

    // FNV-1a: the same on every machine and in every version, which string.GetHashCode is not.
    private Shard Van(string tekst)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(tekst))
        {
            hash = (hash ^ b) * 16777619u;
        }

        return new((int)(hash % (uint)aantal));
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>Names one delivery by its content, so that a redelivery is known as the same.</summary>
/// <param name="Waarde">SHA-256 in lower-case hexadecimal.</param>
internal readonly record struct Transportsleutel(string Waarde)
{
    /// <summary>Hash over tenant, channelId, type, name, conversation.id, id and timestamp.</summary>
    /// <remarks>
    /// An edit has the id of its message and differs in type and timestamp only. Without an id or a timestamp these cannot tell two
    /// activities apart, and the body itself decides.
    /// </remarks>
    public static Transportsleutel Van(Activiteit activiteit, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var veld in (ReadOnlySpan<string?>)[
            activiteit.TenantId, activiteit.ChannelId, activiteit.Type, activiteit.Name, activiteit.Conversation.Id, activiteit.Id, activiteit.Timestamp])
        {
            Voeg(hash, Encoding.UTF8.GetBytes(veld ?? ""));
        }
        if (string.IsNullOrEmpty(activiteit.Id) || string.IsNullOrEmpty(activiteit.Timestamp)) { Voeg(hash, body); }
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // The length goes in front, so that no two lists of fields can run into the same bytes.
    private static void Voeg(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(lengte, bytes.Length);
        hash.AppendData(lengte);
        hash.AppendData(bytes);
    }

    /// <inheritdoc/>
    public override string ToString() => Waarde;
}

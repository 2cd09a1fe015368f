using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Makes the line of the audit log for what the redactie did.</summary>
internal static class Spoor
{
    // The redactie works on a page, not in a conversation.
    private static readonly GesprekId Pagina = new("redactie");
    private static readonly MedewerkerId Dienst = new("herstelbot", "dienst");

    public static Auditregel Van(Medewerker wie, Kennishandeling wat, string artikel, DateTimeOffset nu, Weigering? geweigerd = null) =>
        new(nu, wie.Id, $"kennis {wat.ToString().ToLowerInvariant()}", artikel, geweigerd, Pagina, wie.Id.TenantId);

    /// <summary>The same for what the service did by itself.</summary>
    public static Auditregel VanDienst(string wat, string artikel, DateTimeOffset nu) => new(nu, Dienst, $"kennis {wat}", artikel, null, Pagina, Dienst.TenantId);
}

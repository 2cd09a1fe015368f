using HerstelBot.Teams.Activiteiten;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace HerstelBot.Teams.Inkomend;

/// <summary>Checks an activity against the token that came with it and against itself (protocol 1.2, steps 8 to 12).</summary>
internal sealed partial class Toegangscontrole(IOptions<TeamsOptions> options, Tenants tenants, ILogger<Toegangscontrole> logger)
{
    private const string Teams = "msteams", Emulator = "emulator";

    /// <summary>Checks an activity whose token is proven.</summary>
    public Toegang Controleer(Activiteit activiteit, Tokenuitslag.Echt token, StringValues tenantHeader) =>
        Kanaal(activiteit, token) ?? Adres(activiteit, token) ?? Ontvanger(activiteit) ?? Tenant(activiteit, tenantHeader);

    /// <summary>Checks an activity in local mode, where no token exists and everybody is on this machine.</summary>
    public static Toegang ControleerLokaal(Activiteit activiteit) =>
        activiteit.ChannelId is not (Teams or Emulator) ? new Toegang.Geweigerd("channelId is not served in local mode")
        : !ServiceAdres.IsToegestaan(activiteit.ServiceUrl, [], lokaal: true) ? new Toegang.Geweigerd("serviceUrl is not on this machine")
        : new Toegang.Binnen(activiteit.TenantId?.ToLowerInvariant() ?? "");

    private static Toegang.Geweigerd? Kanaal(Activiteit activiteit, Tokenuitslag.Echt token) =>
        activiteit.ChannelId != Teams ? new("channelId is not served")
        : !token.Endorsements.Contains(Teams) ? new("signing key is not endorsed for the channel", Alarm: true)
        : null;

    private Toegang.Geweigerd? Adres(Activiteit activiteit, Tokenuitslag.Echt token) =>
        token.ServiceUrl is not { Length: > 0 } bewezen ? new("token names no single serviceurl")
        : activiteit.ServiceUrl is not { Length: > 0 } genoemd ? new("serviceUrl is missing")
        // JavaScript bots compare exactly and work; a difference in case or slash only would be news about Microsoft.
        : bewezen != genoemd ? new("serviceUrl differs from the token", Alarm: bewezen.TrimEnd('/').Equals(genoemd.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        : !ServiceAdres.IsToegestaan(genoemd, options.Value.ToegestaneHosts, lokaal: false) ? new("host of serviceUrl is not allowed (HerstelBot:Teams:ServiceHosts)", Alarm: true)
        : null;

    private Toegang.Geweigerd? Ontvanger(Activiteit activiteit)
    {
        if (string.Equals(activiteit.Recipient?.Id, $"28:{options.Value.AppId}", StringComparison.OrdinalIgnoreCase)) { return null; }
        if (options.Value.EisOntvanger) { return new("recipient is another bot"); }
        Log.AndereOntvanger(logger, activiteit.Sleutel);
        return null;
    }

    private Toegang Tenant(Activiteit activiteit, StringValues header)
    {
        string[] genoemd = [.. new[] { activiteit.Kanaal.Tenant?.Id, activiteit.Conversation.TenantId }.Concat(header).Where(id => !string.IsNullOrEmpty(id)).Select(id => id!)];
        return genoemd.Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any() ? new Toegang.Geweigerd("tenant ids disagree", Alarm: true)
            : tenants.Zoek(activiteit.TenantId) is { } tenant ? new Toegang.Binnen(tenant.Id)
            : new Toegang.NietBediend();
    }

    private static partial class Log
    {
        [LoggerMessage(1011, LogLevel.Warning, "Activity {Activity} is for another recipient than 28:<App ID>; accepted because HerstelBot:Teams:EisOntvanger is false")]
        public static partial void AndereOntvanger(ILogger logger, Transportsleutel activity);
    }
}

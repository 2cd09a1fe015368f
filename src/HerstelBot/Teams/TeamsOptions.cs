using HerstelBot.Entra;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams;

/// <summary>The registration of the bot and whom it trusts. All empty is local mode.</summary>
internal sealed class TeamsOptions : Registratie
{
    private const string PubliekeHost = "smba.trafficmanager.net";

    /// <summary>Hosts of Bot Connector to trust; empty is the one public host. Exact names: other customers have names under <c>trafficmanager.net</c> too.</summary>
    public string[] ServiceHosts { get; init; } = [];

    /// <summary>Who signs the tokens of Bot Connector.</summary>
    public string TokenIssuer { get; init; } = "https://api.botframework.com";

    /// <summary>Where the signing keys are announced.</summary>
    public string MetadataUrl { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Whether an activity for another recipient than <c>28:&lt;App ID&gt;</c> is refused; false only warns, for a pilot in which Teams writes it otherwise.</summary>
    public bool EisOntvanger { get; init; } = true;

    /// <summary>The hosts that count: the configured ones, else the public one.</summary>
    public IReadOnlyList<string> ToegestaneHosts => ServiceHosts is { Length: > 0 } ? ServiceHosts : [PubliekeHost];

    /// <summary>Opens the personal chat with the bot, with the number of a vraag ready to be sent (learn.microsoft.com: deep link to Teams chat); <see langword="null"/> without a registration.</summary>
    public Uri? LinkNaarChat(Vraagnummer nummer) => AppId.Length == 0 ? null : new($"https://teams.microsoft.com/l/chat/0/0?users=28:{AppId}&message={nummer}");
}

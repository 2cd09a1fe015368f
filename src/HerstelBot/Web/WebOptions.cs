namespace HerstelBot.Web;

/// <summary>The pages in the browser and in the tab of Teams, and how people sign in to them (<c>HerstelBot:Web</c>). Nothing has to be set.</summary>
internal sealed class WebOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot:Web";

    /// <summary>The App ID (GUID) with which people sign in.</summary>
    /// <value>Empty by default: that of the bot (<c>HerstelBot:Teams:AppId</c>). Set in local mode, people sign in there too.</value>
    public string ClientId { get; init; } = "";

    /// <summary>Where people sign in, without the tenant; http only on this machine.</summary>
    public string Instantie { get; init; } = "https://login.microsoftonline.com/";

    /// <summary>For which tenant: its id (GUID), or <c>organizations</c> for people of several.</summary>
    /// <value>Empty by default: the tenant of <c>HerstelBot:Tenants</c> when there is one, else <c>organizations</c>. Who is not of a served tenant is refused in any case.</value>
    public string Tenant { get; init; } = "";

    /// <summary>For whom Teams gives its token, as in <c>webApplicationInfo.resource</c> of the app package.</summary>
    /// <value>Empty by default: <c>api://&lt;host of HerstelBot:Adres&gt;/botid-&lt;App ID&gt;</c>.</value>
    public string Hulpbron { get; init; } = "";

    /// <summary>After how many minutes without a click somebody signs in again.</summary>
    /// <value>5 to 720; default 60.</value>
    public int SessieMinuten { get; init; } = 60;

    /// <summary>Which sites may show our pages in a frame, as hosts with or without <c>*.</c> in front.</summary>
    /// <value>Empty by default: those of Teams.</value>
    public string[] Kaders { get; init; } = [];

    /// <summary>The sites that count: the configured ones, else those of Teams.</summary>
    public IReadOnlyList<string> ToegestaneKaders => Kaders is { Length: > 0 } ? Kaders : ["teams.microsoft.com", "*.teams.microsoft.com", "teams.cloud.microsoft", "*.cloud.microsoft"];
}

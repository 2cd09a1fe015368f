namespace HerstelBot.Teams.Connector;

/// <summary>What a call counts as.</summary>
internal enum Limietsoort
{
    /// <summary>Send, update, delete.</summary>
    Schrijf,

    /// <summary>Begin a conversation or thread.</summary>
    Begin,

    /// <summary>Members.</summary>
    Lees,
}

/// <summary>Keeps this process below the limits of Teams, so that a busy moment costs a wait and no refusals (Teams "rate limit": per bot per conversation, per app per tenant).</summary>
/// <remarks>Conversations that were silent longer than the longest window are forgotten; the limit per tenant bounds how many there can be.</remarks>
internal sealed class Limieten(bool uit, TimeProvider time)
{
    private static readonly Grens[] Schrijf = [Per(7, 1), Per(8, 2), Per(60, 30), Per(1800, 3600)];
    private static readonly Grens[] Lees = [Per(14, 1), Per(16, 2), Per(120, 30), Per(3600, 3600)];

    // The documents give 30 and 50 in different years: the lower one is kept.
    private static readonly Grens[] Tenant = [Per(30, 1)];
    private static readonly TimeSpan Opruimronde = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Tenant, string Gesprek, Limietsoort Soort), Venster> _gesprekken = [];
    private readonly Dictionary<string, Venster> _tenants = [];
    private long _opgeruimd = time.GetTimestamp();

    /// <summary>How many conversations are remembered.</summary>
    public int Aantal
    {
        get
        {
            lock (_lock)
            {
                return _gesprekken.Count;
            }
        }
    }

    /// <summary>Books a call when there is room for it.</summary>
    /// <returns><see langword="null"/> when it may go; else how long to wait, and nothing is booked.</returns>
    public TimeSpan? Neem(string tenantId, string gesprek, Limietsoort soort)
    {
        if (uit)
        {
            return null;
        }

        lock (_lock)
        {
            RuimOp();
            var (perGesprek, perTenant) = Vensters(tenantId, gesprek, soort);
            var wacht = perGesprek.Wacht() is var a && perTenant.Wacht() is var b && a > b ? a : b;
            if (wacht > TimeSpan.Zero)
            {
                return wacht;
            }

            perGesprek.Boek();
            perTenant.Boek();
            return null;
        }
    }

    /// <summary>Books a repeat within a call, which has its own waits.</summary>
    public void Boek(string tenantId, string gesprek, Limietsoort soort)
    {
        if (uit)
        {
            return;
        }

        lock (_lock)
        {
            var (perGesprek, perTenant) = Vensters(tenantId, gesprek, soort);
            perGesprek.Boek();
            perTenant.Boek();
        }
    }

    private (Venster PerGesprek, Venster PerTenant) Vensters(string tenantId, string gesprek, Limietsoort soort)
    {
        if (!_gesprekken.TryGetValue((tenantId, gesprek, soort), out var perGesprek))
        {
            var grenzen = soort switch
            {
                Limietsoort.Schrijf or Limietsoort.Begin => Schrijf,
                Limietsoort.Lees => Lees,
            };
            _gesprekken[(tenantId, gesprek, soort)] = perGesprek = new(grenzen, time);
        }

        if (!_tenants.TryGetValue(tenantId, out var perTenant))
        {
            _tenants[tenantId] = perTenant = new(Tenant, time);
        }

        return (perGesprek, perTenant);
    }

    private void RuimOp()
    {
        if (time.GetElapsedTime(_opgeruimd) < Opruimronde)
        {
            return;
        }

        _opgeruimd = time.GetTimestamp();
        foreach (var (sleutel, venster) in _gesprekken)
        {
            if (venster.IsRustig())
            {
                _gesprekken.Remove(sleutel);
            }
        }

        foreach (var (sleutel, venster) in _tenants)
        {
            if (venster.IsRustig())
            {
                _tenants.Remove(sleutel);
            }
        }
    }

    private static Grens Per(int aantal, int seconden) => new(aantal, TimeSpan.FromSeconds(seconden));
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Storm;

/// <summary>A service that dies again and again, and senders who keep sending the same thing until it is accepted.</summary>
internal sealed partial class Stormwereld : Wereld, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Bericht> _kaarten = new();
    private readonly HttpClient _http;
    private int _aanvaard;
    private int _opnieuw;

    public Stormwereld(FakeConnector connector, Dienstproces dienst)
        : base(connector)
    {
        Dienst = dienst;
        _http = new HttpClient { BaseAddress = dienst.Adres, Timeout = TimeSpan.FromSeconds(30) };
        connector.Aangekomen = bericht =>
        {
            if (bericht.Gesprek.StartsWith("19:", StringComparison.Ordinal) && bericht.Kaart is not null && Nummer(bericht) is { } nummer)
            {
                _kaarten[nummer] = bericht;
            }
        };
    }

    public Dienstproces Dienst { get; }

    /// <summary>How many deliveries were accepted.</summary>
    public int Aanvaard => Volatile.Read(ref _aanvaard);

    /// <summary>How many had to be sent again.</summary>
    public int Opnieuw => Volatile.Read(ref _opnieuw);

    protected override HttpClient Ingang => _http;

    // A message may have to wait for a restart and for the lease of whoever died with it.
    protected override int Geduld => 6000;

    /// <summary>The number of the vraag that a message is about.</summary>
    public static string? Nummer(Bericht bericht) => Vraagnummer().Match(bericht.Tekst) is { Success: true, Value: var nummer } ? nummer : null;

    /// <summary>Sends until it is accepted: the same id, the same body.</summary>
    public override async Task<HttpResponseMessage> LeverAsync(TeamsActiviteit activiteit)
    {
        while (true)
        {
            try
            {
                var antwoord = await PostAsync(activiteit);
                if (antwoord.IsSuccessStatusCode)
                {
                    await antwoord.Content.LoadIntoBufferAsync();
                    Interlocked.Increment(ref _aanvaard);
                    return antwoord;
                }

                Assert.True((int)antwoord.StatusCode >= 500, $"{activiteit.Type}: {(int)antwoord.StatusCode}\n{Dienst.Log}");
                antwoord.Dispose();
            }
            catch (Exception fout) when (fout is HttpRequestException or IOException
                || (fout is OperationCanceledException && !TestContext.Current.CancellationToken.IsCancellationRequested))
            {
            }

            Interlocked.Increment(ref _opnieuw);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until the newest card of a vraag in the channel has this button.</summary>
    public Task<Bericht> KaartMetAsync(string nummer, string knop) => VindAsync(
        () => _kaarten.TryGetValue(nummer, out var kaart) && Kaartlezer.Knoppen(kaart.Kaart!).Contains(knop) ? kaart : null,
        () => $"{nummer} has no card with '{knop}', but: {_kaarten.GetValueOrDefault(nummer)?.Tekst}\n{Dienst.Log}");

    /// <summary>Waits until the form became a confirmation, and gives the number on it.</summary>
    public async Task<string> BevestigdAsync(Bericht formulier) => Nummer(await VindAsync(
        () => Connector.In(formulier.Gesprek).SingleOrDefault(bericht => bericht.Id == formulier.Id && Nummer(bericht) is not null),
        () => $"Not confirmed: {Connector.In(formulier.Gesprek).Single(bericht => bericht.Id == formulier.Id).Tekst}\n{Dienst.Log}"))!;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Dienst.DisposeAsync();
        await Connector.DisposeAsync();
    }

    [GeneratedRegex(@"HB-\d{4}-\d{6}")]
    private static partial Regex Vraagnummer();
}

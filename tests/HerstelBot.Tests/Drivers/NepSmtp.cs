using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace HerstelBot.Tests.Drivers;

/// <summary>A mail server on loopback that speaks enough of RFC 5321 to take e-mail over, to refuse it, and to break off.</summary>
internal sealed class NepSmtp : IAsyncDisposable
{
    private readonly TcpListener _luisteraar;
    private readonly CancellationTokenSource _einde = new();
    private readonly ConcurrentBag<TcpClient> _verbindingen = [];
    private readonly ConcurrentQueue<string> _brieven = new();
    private readonly Task _lus;
    private int _aangeklopt;

    /// <param name="poort">The port to listen on; 0 for any that is free.</param>
    public NepSmtp(int poort = 0)
    {
        _luisteraar = new TcpListener(IPAddress.Loopback, poort);
        _luisteraar.Start();
        _lus = Task.Run(LuisterAsync);
    }

    public int Poort => ((IPEndPoint)_luisteraar.LocalEndpoint).Port;

    /// <summary>How many connections were made.</summary>
    public int Aangeklopt => Volatile.Read(ref _aangeklopt);

    /// <summary>What was taken over, as it came over the line.</summary>
    public IReadOnlyList<string> Ruw => [.. _brieven];

    /// <summary>What was taken over.</summary>
    public IReadOnlyList<MimeMessage> Brieven => [.. _brieven.Select(brief => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(brief)), TestContext.Current.CancellationToken))];

    /// <summary>Answers a command otherwise (<c>MAIL</c>, <c>RCPT</c>, <c>DATA</c>, or <c>.</c> for the end of an e-mail); an empty answer breaks the connection, <see langword="null"/> lets it pass.</summary>
    public Func<string, string?> Antwoord { get; set; } = _ => null;

    /// <summary>Whether it accepts connections and then says nothing.</summary>
    public bool Zwijgt { get; set; }

    public async ValueTask DisposeAsync()
    {
        await _einde.CancelAsync();
        _luisteraar.Stop();
        await _lus;
        foreach (var verbinding in _verbindingen) { verbinding.Dispose(); }
        _einde.Dispose();
    }

    private async Task LuisterAsync()
    {
        while (!_einde.IsCancellationRequested)
        {
            try
            {
                var klant = await _luisteraar.AcceptTcpClientAsync(_einde.Token);
                _verbindingen.Add(klant);
                Interlocked.Increment(ref _aangeklopt);
                _ = Task.Run(() => PraatAsync(klant));
            }
            catch (Exception fout) when (fout is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task PraatAsync(TcpClient klant)
    {
        if (Zwijgt) { return; }
        try
        {
            using var lezer = new StreamReader(klant.GetStream(), Encoding.Latin1);
            await using var schrijver = new StreamWriter(klant.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await schrijver.WriteLineAsync("220 nep.example.nl");
            while (await lezer.ReadLineAsync(_einde.Token) is { } regel)
            {
                var opdracht = regel.Split(' ', ':')[0].ToUpperInvariant();
                var antwoord = Antwoord(opdracht) ?? Gewoon(opdracht);
                if (antwoord.Length == 0) { return; }
                await schrijver.WriteLineAsync(antwoord);
                if (opdracht == "QUIT") { return; }
                if (opdracht == "DATA" && antwoord.StartsWith('3'))
                {
                    var brief = await BriefAsync(lezer);
                    var einde = Antwoord(".") ?? "250 ok";

                    // A break after the end is the doubtful case: it was taken over, and nobody heard so.
                    if (einde.Length == 0 || einde.StartsWith('2')) { _brieven.Enqueue(brief); }
                    if (einde.Length == 0) { return; }
                    await schrijver.WriteLineAsync(einde);
                }
            }
        }
        catch (Exception fout) when (fout is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
        }
        finally
        {
            klant.Dispose();
        }
    }

    private static string Gewoon(string opdracht) => opdracht switch
    {
        "DATA" => "354 ga door",
        "QUIT" => "221 dag",
        "EHLO" => "250-nep.example.nl\r\n250-8BITMIME\r\n250 AUTH PLAIN",
        "AUTH" => "235 welkom",
        _ => "250 ok",
    };

    private async Task<string> BriefAsync(StreamReader lezer)
    {
        var brief = new StringBuilder();
        while (await lezer.ReadLineAsync(_einde.Token) is { } regel && regel != ".")
        {
            brief.Append(regel.StartsWith('.') ? regel[1..] : regel).Append("\r\n");
        }

        return brief.ToString();
    }
}

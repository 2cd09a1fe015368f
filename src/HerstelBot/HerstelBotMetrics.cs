using System.Diagnostics.Metrics;

namespace HerstelBot;

/// <summary>What is counted, a method per fact. No person and no text is ever in a tag.</summary>
internal sealed class HerstelBotMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "HerstelBot";

    private readonly Counter<long> _herhalingen;
    private readonly Counter<long> _nietBezorgd;
    private readonly Histogram<double> _bezorgtijd;
    private long _aantalHerhalingen;

    public HerstelBotMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Meter);
        _herhalingen = meter.CreateCounter<long>("herstelbot.uitbak.mogelijke_herhalingen", unit: "{bericht}");
        _nietBezorgd = meter.CreateCounter<long>("herstelbot.uitbak.niet_bezorgd", unit: "{bericht}");
        _bezorgtijd = meter.CreateHistogram<double>("herstelbot.uitbak.bezorgtijd", unit: "s");
    }

    /// <summary>How many messages may have been repeated since the start.</summary>
    public long MogelijkeHerhalingen => Interlocked.Read(ref _aantalHerhalingen);

    /// <summary>A message was sent that an earlier worker may have sent already.</summary>
    public void MogelijkeHerhaling()
    {
        Interlocked.Increment(ref _aantalHerhalingen);
        _herhalingen.Add(1);
    }

    /// <summary>A message was given up.</summary>
    public void NietBezorgd() => _nietBezorgd.Add(1);

    /// <summary>A message was delivered, this long after it was stored.</summary>
    public void Bezorgd(TimeSpan na) => _bezorgtijd.Record(na.TotalSeconds);
}

namespace HerstelBot.Domain.Rapportage;

/// <summary>In which form a report leaves.</summary>
public enum Exportformaat
{
    /// <summary>A workbook for a spreadsheet program.</summary>
    Xlsx,

    /// <summary>Values with commas between them (RFC 4180).</summary>
    Csv,

    /// <summary>For programs.</summary>
    Json,
}

/// <summary>Writes a report in one form. It writes what it gets: who may have it and what is hidden was decided before.</summary>
public interface IRapportschrijver
{
    /// <summary>In which form.</summary>
    Exportformaat Formaat { get; }

    /// <summary>The media type of what it writes.</summary>
    string Mediatype { get; }

    /// <summary>Writes it.</summary>
    /// <param name="rapport">The report.</param>
    /// <param name="isVoorbeeld">Whether it is about made-up vragen: then it must say so.</param>
    byte[] Schrijf(Rapport rapport, bool isVoorbeeld);
}

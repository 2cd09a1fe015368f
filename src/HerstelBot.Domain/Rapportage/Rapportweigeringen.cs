namespace HerstelBot.Domain.Rapportage;

/// <summary>Why there is no report, in a sentence.</summary>
public static class Rapportweigeringen
{
    /// <summary>One Dutch sentence that says what is wrong and what to do.</summary>
    public static string Zin(this Rapportweigering reden) => reden switch
    {
        Rapportweigering.NietBevoegd => "U mag dit rapport niet bekijken. Een regioverantwoordelijke ziet de eigen regio, een beheerder ziet alles.",
        Rapportweigering.RegioOnbekend => "Deze regio bestaat niet. Kies een regio uit dialogs/routering/clusters.yaml.",
        Rapportweigering.ClusterOnbekend => "Dit cluster bestaat niet in deze regio.",
        Rapportweigering.PeriodeOngeldig => "De laatste dag ligt voor de eerste dag.",
        Rapportweigering.PeriodeTeLang => $"De periode is te lang. Kies hoogstens {Rapporteur.HoogstensDagen} dagen.",
    };
}

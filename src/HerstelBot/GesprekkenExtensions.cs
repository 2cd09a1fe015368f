using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Rapportage;

namespace HerstelBot;

/// <summary>The rules of the domain, which know no container themselves.</summary>
internal static class GesprekkenExtensions
{
    /// <summary>Registers the desk and its handlers.</summary>
    public static IServiceCollection AddGesprekken(this IServiceCollection services) => services
        .AddSingleton<Beloftes>()
        .AddSingleton<Mailontvangers>()
        .AddSingleton<Taalgeheugen>()
        .AddSingleton<Bevestigingsmail>()
        .AddSingleton<Agendatekst>()
        .AddSingleton<Contactplanner>()
        .AddSingleton<Gegevensverzamelaar>()
        .AddSingleton<MijnGegevens>()
        .AddSingleton<WisGegevens>()
        .AddSingleton<Wisser>()
        .AddSingleton<Bewaarronde>()
        .AddSingleton<Auditspoor>()
        .AddSingleton<Opdrachten>()
        .AddSingleton<Herkomst>()
        .AddSingleton<Tekstafhandeling>()
        .AddSingleton<StelVraag>()
        .AddSingleton<Artikelknoppen>()
        .AddSingleton<Vraagafhandeling>()
        .AddSingleton<Rechten>()
        .AddSingleton<Mensen>()
        .AddSingleton<Meldingen>()
        .AddSingleton<Eerderzoeker>()
        .AddSingleton<Gemeentegeheugen>()
        .AddSingleton<Vraagmaker>()
        .AddSingleton<Statusvraag>()
        .AddSingleton<Personeel>()
        .AddSingleton<Overzichtronde>()
        .AddSingleton<Vervolg>()
        .AddSingleton<Klok>()
        .AddSingleton<Botverwijdering>()
        .AddSingleton<Deelzoeker>()
        .AddSingleton<Vertrekbewaking>()
        .AddSingleton<Voorproef>()
        .AddSingleton<Signaalpost>()
        .AddSingleton<Bereikbaarheidsbewaking>()
        .AddSingleton<Golfbewaking>()
        .AddSingleton<Kernrapporteur>()
        .AddSingleton<Weekronde>()
        .AddSingleton<Artikelmaker>()
        .AddSingleton<Kennisredactie>()
        .AddSingleton<MaakKennisartikel>()
        .AddSingleton<Proefdrukker>()
        .AddSingleton<Overname>()
        .AddSingleton<Dekking>()
        .AddSingleton<Aanbieder>()
        .AddSingleton<Herziening>()
        .AddSingleton<Rapporteur>()
        .AddSingleton<Rapportexport>()
        .AddSingleton<Beslisser>()
        .AddSingleton<Balie>();
}

using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Web.Aanmelding;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HerstelBot.Web.Rapporten;

/// <summary>The report as a file, and for programs. The address is that of the page, so that what is on screen is what is exported.</summary>
internal static class RapportEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapRapporten(this IEndpointRouteBuilder endpoints, Aanmeldstand stand)
    {
        foreach (var formaat in Enum.GetValues<Exportformaat>())
        {
            endpoints.MapGet($"/rapportage/export.{formaat.ToString().ToLowerInvariant()}", (
                HttpContext context, Aangemelden aangemelden, Rapportexport export, TimeProvider time, CancellationToken cancellationToken) =>
                    GeefAsync(formaat, alsBestand: true, context, aangemelden, export, time, cancellationToken)).RequireAuthorization(Toegang.Rapport);
        }

        endpoints.MapGet("/api/v1/rapport", (HttpContext context, Aangemelden aangemelden, Rapportexport export, TimeProvider time, CancellationToken cancellationToken) =>
            GeefAsync(Exportformaat.Json, alsBestand: false, context, aangemelden, export, time, cancellationToken))
            .RequireAuthorization(new AuthorizeAttribute(Toegang.Rapport) { AuthenticationSchemes = stand.Wijze == Aanmeldwijze.Entra ? EntraAanmelding.Programma : null });
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GeefAsync(
        Exportformaat formaat, bool alsBestand, HttpContext context, Aangemelden aangemelden, Rapportexport export, TimeProvider time, CancellationToken cancellationToken)
    {
        var vraag = Rapportvraag.Lees(context.Request.Query);
        if (vraag.DatumFout)
        {
            return Nee("Een dag in het adres is niet te lezen. Schrijf jaar-maand-dag, zoals 2026-11-22.", StatusCodes.Status400BadRequest);
        }

        // Whoever is nobody did not come past the door.
        return await export.GeefAsync(Rapportexport.Web, aangemelden.Van(context.User)!, vraag.Wens, formaat, time.GetUtcNow(), cancellationToken) switch
        {
            Exportuitslag.Gemaakt(var bestand) => TypedResults.File(bestand.Inhoud, bestand.Mediatype, alsBestand ? bestand.Naam : null),
            Exportuitslag.Geweigerd(var reden) => Nee(reden.Zin(), Status(reden)),
            var anders => throw new ArgumentOutOfRangeException(nameof(formaat), anders.GetType().Name, "No such outcome."),
        };
    }

    private static ProblemHttpResult Nee(string zin, int status) => TypedResults.Problem(zin, statusCode: status);

    private static int Status(Rapportweigering reden) => reden switch
    {
        Rapportweigering.NietBevoegd => StatusCodes.Status403Forbidden,
        Rapportweigering.RegioOnbekend or Rapportweigering.ClusterOnbekend => StatusCodes.Status404NotFound,
        Rapportweigering.PeriodeOngeldig or Rapportweigering.PeriodeTeLang => StatusCodes.Status400BadRequest,
    };
}

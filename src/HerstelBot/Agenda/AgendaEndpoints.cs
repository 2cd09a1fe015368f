using System.Text;
using HerstelBot.Domain.Gesprekken;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HerstelBot.Agenda;

/// <summary>The calendar file of a contactmoment, for who has its token.</summary>
internal static class AgendaEndpoints
{
    public static IServiceCollection AddAgenda(this IServiceCollection services) => services.AddSingleton<IAgendaschrijver, Agendaschrijver>();

    public static void MapAgenda(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/agenda/{token:length(43)}.ics", HaalAsync).AllowAnonymous();

    private static async Task<Results<FileContentHttpResult, ContentHttpResult>> HaalAsync(
        string token, IContactmomenten contactmomenten, IAgendaschrijver schrijver, IZinnen zinnen, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return await contactmomenten.ZoekAsync(token, cancellationToken) is { } moment
            ? TypedResults.File(Encoding.UTF8.GetBytes(schrijver.Schrijf(token, moment, organisator: null)), "text/calendar; charset=utf-8", "contactmoment.ics")
            : TypedResults.Text(zinnen.Zin("agenda.verlopen"), "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
    }
}

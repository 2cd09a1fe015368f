using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HerstelBot.Web;

/// <summary>Whether the service lives, and whether it can do its work; in JSON that names what is wrong.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(context.Response.Body, new
        {
            status = Woord(report.Status),
            onderdelen = report.Entries.ToDictionary(
                deel => deel.Key,
                deel => new { status = Woord(deel.Value.Status), uitleg = deel.Value.Description, cijfers = deel.Value.Data }),
        }, JsonSerializerOptions.Web);
    }

    private static string Woord(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "goed",
        HealthStatus.Degraded => "let-op",
        HealthStatus.Unhealthy => "fout",
    };
}

using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace HerstelBot;

/// <summary>Traces and metrics over OTLP, when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where; otherwise nothing leaves.</summary>
internal static class Telemetry
{
    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .WithMetrics(static metrics => metrics
                .AddMeter(HerstelBotMetrics.Meter).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddOtlpExporter())
            .WithTracing(static tracing => tracing

                // A processing record may never be left out, whatever a caller sampled.
                .SetSampler(new AlwaysOnSampler())
                .AddSource(Dataverwerkingen.Bron)
                .AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddOtlpExporter());
    }
}

using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Export;

/// <summary>The forms in which a report leaves.</summary>
internal static class ExportExtensions
{
    /// <summary>Registers one writer for each form.</summary>
    public static IServiceCollection AddExport(this IServiceCollection services) => services
        .AddSingleton<IRapportschrijver, XlsxSchrijver>()
        .AddSingleton<IRapportschrijver, CsvSchrijver>()
        .AddSingleton<IRapportschrijver, JsonSchrijver>();
}

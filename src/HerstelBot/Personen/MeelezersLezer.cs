using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Personen;

/// <summary>Reads which gemeenten let their people see the vragen of their colleagues.</summary>
internal static class MeelezersLezer
{
    /// <summary>The configuration key: a list of gemeente codes, or one text with commas. Empty by default.</summary>
    public const string Sleutel = "HerstelBot:CollegasLezenMee";

    /// <exception cref="InvalidDataException">A code is none of a gemeente; the message names it and the mend.</exception>
    public static MeelezendeGemeenten Lees(IConfiguration configuration, Gemeenteregister register) =>
        Onbekend(configuration, register).FirstOrDefault() is { } fout ? throw new InvalidDataException(fout) : new(Codes(configuration).ToHashSet());

    /// <summary>A sentence for each code that is none of a gemeente.</summary>
    public static IEnumerable<string> Onbekend(IConfiguration configuration, Gemeenteregister register) =>
        Codes(configuration).Where(code => register.Zoek(code) is null)
            .Select(code => $"{Sleutel} noemt '{code}', maar die gemeente bestaat niet. Gebruik codes zoals GM0384.");

    private static IEnumerable<GemeenteCode> Codes(IConfiguration configuration)
    {
        var sectie = configuration.GetSection(Sleutel);
        return (sectie.Value is { } tekst ? tekst.Split(',') : sectie.GetChildren().Select(deel => deel.Value ?? ""))
            .Select(code => code.Trim()).Where(code => code.Length > 0).Select(code => new GemeenteCode(code));
    }
}

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
    public static MeelezendeGemeenten Lees(IConfiguration configuration, Gemeenteregister register)
    {
        var sectie = configuration.GetSection(Sleutel);
        var codes = (sectie.Value is { } tekst ? tekst.Split(',') : sectie.GetChildren().Select(deel => deel.Value ?? ""))
            .Select(code => code.Trim()).Where(code => code.Length > 0).Select(code => new GemeenteCode(code)).ToHashSet();
        return codes.FirstOrDefault(code => register.Zoek(code) is null) is { Waarde: { } onbekend }
            ? throw new InvalidDataException($"{Sleutel} noemt '{onbekend}', maar die gemeente bestaat niet. Gebruik codes zoals GM0384.")
            : new(codes);
    }
}

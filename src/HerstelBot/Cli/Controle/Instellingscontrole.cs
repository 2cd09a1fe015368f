using HerstelBot.Dialogs;
using HerstelBot.Graph;
using HerstelBot.Mail;
using HerstelBot.Domain.Personen;
using HerstelBot.Personen;
using HerstelBot.Redis;
using HerstelBot.Search;
using HerstelBot.Teams;
using HerstelBot.Teams.Inkomend;
using HerstelBot.Workers;
using Microsoft.Extensions.Options;

namespace HerstelBot.Cli.Controle;

/// <summary>Checks the settings with the same validators that stop a start.</summary>
internal static class Instellingscontrole
{
    // A setting may come from a file, the environment or the command line; its sentence names its key.
    private const string Bestand = "instellingen";

    /// <summary>Every sentence of the validators, and tenants that name a gemeente that does not exist.</summary>
    /// <param name="instellingen">The settings; gets the services of the parts that check them.</param>
    /// <param name="routering">What routing knows; <see langword="null"/> when its files are at fault, then names are not looked up.</param>
    public static IEnumerable<Fout> Controleer(WebApplicationBuilder instellingen, Routeringinhoud? routering)
    {
        instellingen.AddRedis();
        instellingen.Services.AddTeamsInkomend().AddMailOptions().AddDienstOptions().AddBewaarOptions().AddVerwerkingenOptions();
        instellingen.Services.AddGraph();
        instellingen.Services.AddKennisbankOptions();
        using var diensten = instellingen.Services.BuildServiceProvider();
        var tenants = diensten.GetRequiredService<Tenants>();
        IEnumerable<string> zinnen =
        [
            .. Zinnen<TeamsOptions>(diensten), .. Zinnen<OpslagOptions>(diensten), .. Zinnen<RedisOptions>(diensten), .. Zinnen<GraphOptions>(diensten),
            .. Zinnen<KennisbankOptions>(diensten), .. Zinnen<MailOptions>(diensten), .. Zinnen<DienstOptions>(diensten), .. Zinnen<BewaarOptions>(diensten),
            .. Zinnen<VerwerkingenOptions>(diensten),
            .. tenants.Fouten,
            .. routering is null ? [] : tenants.Alle.SelectMany(tenant => Onbekend(tenant, routering)),
            .. routering is null ? [] : MeelezersLezer.Onbekend(instellingen.Configuration, routering.Register),
            .. routering is null ? [] : Groepen(instellingen.Configuration).SelectMany(groep => Onbekend(groep.Index, groep.Item, routering)),
        ];
        return [.. zinnen.Distinct().Select(zin => new Fout(Bestand, 1, zin))];
    }

    private static IEnumerable<string> Zinnen<T>(IServiceProvider diensten)
        where T : class
    {
        try
        {
            _ = diensten.GetRequiredService<IOptions<T>>().Value;
            return [];
        }
        catch (OptionsValidationException fout)
        {
            return fout.Failures;
        }
        catch (InvalidOperationException fout)
        {
            // A text where a number belongs: the binder names the key.
            return [$"{fout.Message} Verbeter die waarde."];
        }
    }

    // Read past the validators: what they refuse has its own sentence.
    private static IEnumerable<(int Index, Groepsrol Item)> Groepen(ConfigurationManager configuration) =>
        configuration.GetValue<bool>($"{GraphOptions.Section}:{nameof(GraphOptions.Aan)}")
            ? (configuration.GetSection($"{GraphOptions.Section}:{nameof(GraphOptions.Groepen)}").Get<Groepsrol[]>() ?? []).Index()
            : [];

    private static IEnumerable<string> Onbekend(int index, Groepsrol groep, Routeringinhoud routering)
    {
        var sleutel = $"{GraphOptions.Section}:{nameof(GraphOptions.Groepen)}:{index}";
        if (groep.Cluster.Length > 0 && routering.Indeling.Zoek(new ClusterId(groep.Cluster)) is null)
        {
            yield return $"{sleutel}:{nameof(groep.Cluster)} is '{groep.Cluster}', maar dat cluster bestaat niet; kies er een uit routering/clusters.yaml.";
        }

        if (groep.Regio.Length > 0 && routering.Indeling.Zoek(new RegioId(groep.Regio)) is null)
        {
            yield return $"{sleutel}:{nameof(groep.Regio)} is '{groep.Regio}', maar die regio bestaat niet; kies er een uit routering/clusters.yaml.";
        }
    }

    private static IEnumerable<string> Onbekend(Tenant tenant, Routeringinhoud routering)
    {
        foreach (var code in tenant.Gemeenten.Where(code => routering.Register.Zoek(code) is null))
        {
            yield return $"{Tenants.Section}:{tenant.Id} noemt {code}, maar die gemeente staat niet in routering/gemeenten.csv; verbeter de code.";
        }

        if (tenant.Samenwerkingsverband is { } verband && routering.Register.ZoekSamenwerkingsverband(verband) is null)
        {
            yield return $"{Tenants.Section}:{tenant.Id} noemt '{verband}', maar dat staat niet in routering/samenwerkingsverbanden.yaml; verbeter de id.";
        }
    }
}

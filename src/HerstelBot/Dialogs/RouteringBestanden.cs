using HerstelBot.Domain.Routering;

namespace HerstelBot.Dialogs;

/// <summary>All that routing knows, from files that have no fault.</summary>
/// <param name="Register">The gemeenten.</param>
/// <param name="Indeling">The clusters.</param>
/// <param name="Routeerder">The onderwerpen and loketten.</param>
internal sealed record Routeringinhoud(Gemeenteregister Register, Clusterindeling Indeling, Routeerder Routeerder);

/// <summary>Reads and checks the files in <c>dialogs/routering/</c>.</summary>
internal static class RouteringBestanden
{
    /// <summary>Every fault and warning in the files; none when they are good.</summary>
    public static IReadOnlyList<Fout> Controleer(DialogsMap dialogs) => Lees(dialogs).Fouten;

    /// <summary>Reads the files for use.</summary>
    /// <exception cref="InvalidDataException">A file is at fault; the message holds a line for each fault.</exception>
    public static Routeringinhoud LeesGoed(DialogsMap dialogs)
    {
        var (inhoud, fouten) = Lees(dialogs);
        return inhoud ?? throw new InvalidDataException(string.Join(Environment.NewLine, fouten.Where(f => !f.IsWaarschuwing)));
    }

    /// <summary>Reads the files; the content is <see langword="null"/> when one of them is at fault, because a wrong route is worse than none.</summary>
    public static (Routeringinhoud? Inhoud, IReadOnlyList<Fout> Fouten) Lees(DialogsMap dialogs)
    {
        var map = dialogs.Routering;
        var fouten = new RouteringFouten();
        var namen = new RouteringNamen(fouten);
        var gemeenten = new RouteringGemeenten(map, fouten, namen);
        var aliassen = new RouteringAliassen(map, fouten, namen, gemeenten);
        var loketlezer = new RouteringLoketten(map, fouten);

        var nu = gemeenten.Lees();
        var voormalige = gemeenten.LeesVoormalige();
        var (anders, geen) = aliassen.Lees(voormalige);
        var verbanden = aliassen.LeesSamenwerkingsverbanden();
        var (naam, regios, clusters) = new RouteringClusters(map, fouten, gemeenten).Lees(nu);
        var loketten = loketlezer.Lees();
        var onderwerpen = loketlezer.LeesOnderwerpen(loketten);

        if (fouten.Alle.Any(f => !f.IsWaarschuwing)) { return (null, fouten.Alle); }
        var register = new Gemeenteregister(new()
        {
            Gemeenten = nu,
            Voormalige = voormalige,
            Aliassen = anders,
            Samenwerkingsverbanden = verbanden,
            GeenGemeenten = geen,
        });
        var indeling = new Clusterindeling(naam, regios, clusters);
        return (new(register, indeling, new(indeling, onderwerpen, loketten)), fouten.Alle);
    }
}

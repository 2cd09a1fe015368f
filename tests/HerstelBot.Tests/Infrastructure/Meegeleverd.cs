using HerstelBot.Dialogs;
using HerstelBot.Search;

namespace HerstelBot.Tests.Infrastructure;

/// <summary>What ships with the service, read once for all tests: it never changes while they run, and to read it takes seconds.</summary>
internal static class Meegeleverd
{
    private static readonly Lazy<GelezenKennisbank> Lui = new(Lees);

    /// <summary>The articles, indexed, with the cut-offs.</summary>
    public static GelezenKennisbank Kennisbank => Lui.Value;

    private static GelezenKennisbank Lees()
    {
        var dialogs = DialogsMap.Vind(null);
        return GelezenKennisbank.Lees(dialogs, dialogs.Kennisbank, new());
    }
}

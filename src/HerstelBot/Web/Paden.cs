namespace HerstelBot.Web;

/// <summary>Which addresses are pages of ours.</summary>
internal static class Paden
{
    // A branch of pages has its root here: who did not sign in is led to that, and gets no page that says nothing.
    private static readonly PathString[] Paginas = ["/rapportage", "/kennis"];

    private static readonly PathString[] Rond = ["/aanmelden", "/afmelden", "/teams", "/fout", "/_blazor", "/_framework", "/_content", "/api/v1"];

    /// <summary>Whether it is a page that a person opens, and no file or call of a program.</summary>
    public static bool IsPagina(PathString pad) => Paginas.Any(begin => pad.StartsWithSegments(begin)) && !Path.HasExtension(pad.Value);

    /// <summary>Whether it is one of ours at all, or serves one.</summary>
    public static bool IsVanOns(PathString pad) => Paginas.Concat(Rond).Any(begin => pad.StartsWithSegments(begin));

    /// <summary>Whether somebody can be sent there after signing in: a page of ours, and never another site.</summary>
    public static bool IsVeilig(string? naar) =>
        naar is { Length: > 0 and < 1000 } && !naar.StartsWith('/') && !naar.Contains('\\', StringComparison.Ordinal) && !naar.Any(char.IsControl)
        && IsPagina(new($"/{naar.Split('?', '#')[0]}"));
}

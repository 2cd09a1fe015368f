namespace HerstelBot.Dialogs;

/// <summary>A fault in a file that an inhoudelijk beheerder can mend; <c>controleer</c> prints it.</summary>
/// <param name="Bestand">The file, relative to the folder that was read.</param>
/// <param name="Regel">The line, from 1.</param>
/// <param name="Zin">One Dutch sentence that names what is wrong and how to mend it.</param>
/// <param name="IsWaarschuwing">True when the bot can run with it, but somebody should look.</param>
internal sealed record Fout(string Bestand, int Regel, string Zin, bool IsWaarschuwing = false)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Bestand}:{Regel}: {Zin}";
}

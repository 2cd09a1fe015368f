namespace HerstelBot.Redis;

/// <summary>Keeps a second process out of the folder of the embedded store. The system lets go of it when this process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string Bestand = "in-gebruik";

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Whether a process ever had a store in this folder.</summary>
    public static bool WasHier(string map) => File.Exists(Path.Combine(map, Bestand));

    /// <summary>Makes the folder if needed and takes it for this process.</summary>
    /// <exception cref="StoreException">Another process has it, or it cannot be written.</exception>
    public static FolderLock Take(string map)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(map);
            }
            else
            {
                Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw NietSchrijfbaar(map, fout);
        }

        try
        {
            return new FolderLock(new FileStream(Path.Combine(map, Bestand), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException fout)
        {
            throw NietSchrijfbaar(map, fout);
        }
        catch (IOException fout)
        {
            throw new StoreException(
                $"De map {map} is al in gebruik door een andere HerstelBot; stop die eerst, of geef {OpslagOptions.Section}:{nameof(OpslagOptions.Map)} een andere map.", fout);
        }
    }

    public void Dispose() => _file.Dispose();

    private static StoreException NietSchrijfbaar(string map, Exception fout) => new(
        $"De map {map} kan niet worden gemaakt of beschreven; geef de gebruiker van HerstelBot er rechten op, of geef {OpslagOptions.Section}:{nameof(OpslagOptions.Map)} een andere map.", fout);
}

namespace HerstelBot.Search;

/// <summary>Something that several hands use at once and that is disposed of when the last lets go. Whoever makes it holds it first.</summary>
internal sealed class Gedeeld<T>(T waarde)
    where T : IDisposable
{
    private int _handen = 1;

    /// <summary>What is shared; only while it is held.</summary>
    public T Waarde => waarde;

    /// <summary>Takes hold of it.</summary>
    /// <returns><see langword="false"/> when the last hand has let go already.</returns>
    public bool Neem()
    {
        for (var handen = Volatile.Read(ref _handen); handen > 0;)
        {
            var gezien = Interlocked.CompareExchange(ref _handen, handen + 1, handen);
            if (gezien == handen) { return true; }
            handen = gezien;
        }

        return false;
    }

    /// <summary>Lets go; once for each time that it was taken.</summary>
    public void Geef()
    {
        if (Interlocked.Decrement(ref _handen) == 0) { waarde.Dispose(); }
    }
}

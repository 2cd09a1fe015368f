namespace HerstelBot.Domain.Vragen;

/// <summary>The outcome of a wish to change a vraag.</summary>
public abstract record Overgang
{
    private Overgang()
    {
    }

    /// <summary>It happens: the vraag as it becomes, and the gebeurtenis that made it so. The store keeps both or neither.</summary>
    public sealed record Gelukt(Vraag Vraag, VraagGebeurtenis Gebeurtenis) : Overgang;

    /// <summary>It does not happen, and nothing changes. In chat that is ordinary: an old card, a colleague who was first.</summary>
    public sealed record Geweigerd(Weigering Reden) : Overgang;
}

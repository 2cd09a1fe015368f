namespace HerstelBot.Dialogs;

/// <summary>Registers what routing knows.</summary>
internal static class RouteringExtensions
{
    /// <summary>Reads <c>dialogs/routering/</c> now and registers its <see cref="Domain.Routering.Gemeenteregister"/>, <see cref="Domain.Routering.Clusterindeling"/> and <see cref="Domain.Routering.Routeerder"/>.</summary>
    /// <exception cref="InvalidDataException">A file is at fault; the message holds a line for each fault.</exception>
    public static IServiceCollection AddRoutering(this IServiceCollection services, DialogsMap dialogs)
    {
        var inhoud = RouteringBestanden.LeesGoed(dialogs);
        return services.AddSingleton(inhoud.Register).AddSingleton(inhoud.Indeling).AddSingleton(inhoud.Routeerder);
    }
}

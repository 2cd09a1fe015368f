using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace HerstelBot.Teams.Inkomend;

/// <summary>Guards local mode: the service listens on this machine only, and every request comes from it.</summary>
/// <remarks>The configured addresses were looked at before the start; this sees the real ones, also those that code added.</remarks>
internal sealed class LokaleToegang(LokaleModus lokaal, IServer server) : IHostedLifecycleService
{
    /// <summary>Stops the start when an address is not a loopback address.</summary>
    /// <exception cref="OptionsValidationException">One Dutch sentence with key, value and mend.</exception>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (lokaal.Aan && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(adres => !LokaleModus.IsLoopbackAdres(adres)) is { } adres)
        {
            throw new OptionsValidationException(TeamsOptions.Section, typeof(TeamsOptions), [LokaleModus.Bezwaar(adres)]);
        }
        return Task.CompletedTask;
    }

    /// <summary>Checks that a request comes from this machine and was meant for it.</summary>
    public static Tokenuitslag Controleer(HttpContext context) => LokaleModus.KomtVanHier(context) ? new Tokenuitslag.Lokaal() : new Tokenuitslag.Onecht("request is not from this machine");

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

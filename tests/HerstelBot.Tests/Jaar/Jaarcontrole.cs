using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Tests.Jaar;

/// <summary>Looks back on a year: plays the history of each vraag again with the slow calculation and compares.</summary>
internal sealed class Jaarcontrole(Jaarwereld wereld)
{
    private static readonly TimeSpan Kwartier = TimeSpan.FromMinutes(15);

    /// <summary>Everything that is wrong with one vraag; empty when nothing is.</summary>
    /// <param name="vraag">The vraag as it is stored.</param>
    /// <param name="verloop">Its history.</param>
    /// <param name="naStilstand">Whether a moment lies in a time that the service stood still, so that what was due then came later.</param>
    public static IEnumerable<string> Fouten(Vraag vraag, IReadOnlyList<VraagGebeurtenis> verloop, Func<ClusterId?, Rekenklerk> klerken, Func<DateTimeOffset, DateTimeOffset, bool> stond)
    {
        var nu = (Status: VraagStatus.Open, Cluster: (ClusterId?)null, Belofte: default(Toezegging), Urgent: false, Stil: (DateTimeOffset?)null, Tot: (DateTimeOffset?)null, Beantwoord: (DateTimeOffset?)null);
        foreach (var (wat, i) in verloop.Select((wat, i) => (wat, i)))
        {
            var klerk = klerken(nu.Cluster);
            if (i > 0 && wat.Op < verloop[i - 1].Op) { yield return $"{wat.GetType().Name} stands before what happened earlier"; }
            if (i > 0)
            {
                foreach (var stap in Plan(klerk).Where(stap => Uiterlijk(klerk, stap.Moment) < wat.Op && verloop[i - 1].Op < klerk.Opening(stap.Moment) && !stond(stap.Moment, wat.Op)))
                {
                    yield return $"{stap.Soort} was due at {klerk.Opening(stap.Moment):s} and did not come before {wat.GetType().Name} at {wat.Op:s}";
                }
            }

            switch (wat)
            {
                case VraagGesteld gesteld:
                    nu.Cluster = gesteld.Cluster;
                    nu.Urgent = vraag.Urgentie is not null && !verloop.Any(later => later is VraagUrgentGemaakt);
                    nu.Belofte = klerken(gesteld.Cluster).Belofte(wat.Op, nu.Urgent);
                    break;
                case VraagOpgepakt: nu.Status = VraagStatus.Opgepakt; break;
                case VraagToegewezen: nu.Status = nu.Status == VraagStatus.WachtOpGemeente ? nu.Status : VraagStatus.Opgepakt; break;
                case VraagTeruggegeven: (nu.Status, nu.Belofte) = (VraagStatus.Open, InRij(nu.Belofte, klerk)); break;
                case VraagDoorgezet doorgezet:
                    if (nu.Stil is { } stil) { nu.Belofte = klerk.Later(nu.Belofte, stil, wat.Op); }
                    (nu.Status, nu.Cluster, nu.Stil, nu.Belofte) = (VraagStatus.Open, doorgezet.Naar, null, InRij(nu.Belofte, klerken(doorgezet.Naar)));
                    break;
                case TerugvraagGesteld: (nu.Status, nu.Stil) = (VraagStatus.WachtOpGemeente, wat.Op); break;
                case VraagAangevuld when nu.Status == VraagStatus.WachtOpGemeente:
                    nu.Belofte = klerk.Later(nu.Belofte, nu.Stil!.Value, wat.Op);
                    (nu.Status, nu.Stil) = (VraagStatus.Opgepakt, null);
                    break;
                case VraagUrgentGemaakt:
                    var was = nu.Stil is { } sinds ? klerk.Later(nu.Belofte, sinds, wat.Op) : nu.Belofte;
                    nu.Belofte = Rekenklerk.Eerste(was, klerk.Belofte(wat.Op, urgent: true));
                    (nu.Urgent, nu.Stil) = (true, nu.Stil is null ? null : wat.Op);
                    break;
                case VraagBeantwoord: (nu.Status, nu.Stil, nu.Beantwoord) = (VraagStatus.Beantwoord, null, wat.Op); break;
                case VraagHeropend:
                    nu.Belofte = klerk.Belofte(wat.Op, nu.Urgent);
                    nu.Status = verloop.Skip(i + 1).FirstOrDefault(later => later is VraagOpgepakt or VraagToegewezen or VraagBeantwoord or TerugvraagGesteld or VraagTeruggegeven or VraagDoorgezet) is VraagOpgepakt ? VraagStatus.Open : VraagStatus.Opgepakt;
                    break;
                case OplossingBevestigd or VraagDoorverwezen: nu.Status = VraagStatus.Opgelost; break;
                case VraagIngetrokken: nu.Status = VraagStatus.Ingetrokken; break;
                case VraagStilGesloten or HerinneringGestuurd or VraagGeescaleerd or VragerHerinnerd:
                    var soort = wat is VraagGeescaleerd { Niveau: 2 } ? "regio" : wat.GetType().Name;
                    if (Plan(klerk).FirstOrDefault(stap => stap.Soort == soort) is not { Soort: not null } deze)
                    {
                        yield return $"{soort} at {wat.Op:s} was not due, or was done before";
                        break;
                    }

                    var hoort = klerk.Opening(deze.Moment);
                    if (!klerk.Werkt(wat.Op)) { yield return $"{soort} outside working time at {wat.Op:s}"; }
                    if (wat.Op < hoort) { yield return $"{soort} at {wat.Op:s}, before {hoort:s}"; }
                    if (wat.Op > Uiterlijk(klerk, deze.Moment) && verloop[i - 1].Op < hoort && !stond(hoort, wat.Op)) { yield return $"{soort} at {wat.Op:s}, long after {hoort:s}"; }
                    nu.Tot = deze.Moment;
                    if (wat is VraagStilGesloten) { nu.Status = VraagStatus.Opgelost; }
                    break;
                case VraagGekoppeld or DuplicaatGekoppeld or KoppelingVervallen or VraagAangevuld: break;
                default: yield return $"{wat.GetType().Name} is not expected"; break;
            }

            Toezegging InRij(Toezegging belofte, Rekenklerk daar)
            {
                var nieuw = daar.Belofte(wat.Op, nu.Urgent).OppakkenVoor;
                var voor = belofte.AntwoordVoor > wat.Op && belofte.AntwoordVoor < nieuw ? belofte.AntwoordVoor : nieuw;
                return belofte with { OppakkenVoor = voor, HerinnerOppakkenOp = daar.Driekwart(wat.Op, voor) };
            }
        }

        if (vraag.Status != nu.Status) { yield return $"is {vraag.Status}, but its history says {nu.Status}"; }
        if (vraag.Cluster != nu.Cluster) { yield return $"is at {vraag.Cluster}, but its history says {nu.Cluster}"; }
        if (Verschil(vraag.Toezegging, nu.Belofte) is { } verschil) { yield return $"promised {vraag.Toezegging}, but {nu.Belofte} is right ({verschil})"; }

        // What the clock still has to do while the vraag stays as it is.
        List<(DateTimeOffset Moment, string Soort)> Plan(Rekenklerk klerk)
        {
            var (herinner, voor) = nu.Status == VraagStatus.Open ? (nu.Belofte.HerinnerOppakkenOp, nu.Belofte.OppakkenVoor) : (nu.Belofte.HerinnerAntwoordOp, nu.Belofte.AntwoordVoor);
            List<(DateTimeOffset Moment, string Soort)> plan = nu.Status switch
            {
                VraagStatus.Open or VraagStatus.Opgepakt => [(herinner, nameof(HerinneringGestuurd)), (voor, nameof(VraagGeescaleerd)), (klerk.Na(voor, 480), "regio")],
                VraagStatus.WachtOpGemeente => [(klerk.Sluiting(nu.Stil!.Value, 5), nameof(VragerHerinnerd))],
                VraagStatus.Beantwoord => [(klerk.Sluiting(nu.Beantwoord!.Value, 10), nameof(VraagStilGesloten))],
                VraagStatus.Opgelost or VraagStatus.Ingetrokken => [],
            };
            return [.. plan.Where(stap => nu.Tot is not { } tot || stap.Moment > tot)];
        }
    }

    /// <summary>Whether the lists of the store say the same as the vragen themselves.</summary>
    public async Task LijstenKloppenAsync(IReadOnlyList<Vraag> vragen)
    {
        foreach (var cluster in wereld.Indeling.Alle)
        {
            var (rij, totaal) = await wereld.Vragen.WachtrijAsync(cluster.Id, vragen.Count, CancellationToken.None);
            Assert.Equal(vragen.Where(vraag => vraag.IsLopend && vraag.Cluster == cluster.Id).Select(vraag => vraag.Id).ToHashSet(), rij.Select(vraag => vraag.Id).ToHashSet());
            Assert.Equal(rij.Count, totaal);
            Assert.Equal(rij.OrderByDescending(vraag => vraag.Urgentie is not null).ThenBy(vraag => vraag.Toezegging.AntwoordVoor).Select(vraag => vraag.Toezegging.AntwoordVoor), rij.Select(vraag => vraag.Toezegging.AntwoordVoor));
        }

        var werk = vragen.Where(vraag => vraag.Status is VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente).ToLookup(vraag => vraag.Behandelaar!.Value, vraag => vraag.Id);
        Assert.Equal(werk.Select(van => van.Key).ToHashSet(), (await wereld.Vragen.BehandelaarsAsync(CancellationToken.None)).ToHashSet());
        foreach (var van in werk)
        {
            Assert.Equal(van.ToHashSet(), (await wereld.Vragen.VanBehandelaarAsync(van.Key, vragen.Count, CancellationToken.None)).Vragen.Select(vraag => vraag.Id).ToHashSet());
        }
    }

    // The clock looks at the end of each quarter, and when nobody works then, at the first one that somebody does.
    private static DateTimeOffset Uiterlijk(Rekenklerk klerk, DateTimeOffset moment)
    {
        var hoort = klerk.Opening(moment);
        var kwartier = new DateTimeOffset((hoort.UtcTicks + Kwartier.Ticks - 1) / Kwartier.Ticks * Kwartier.Ticks, TimeSpan.Zero);
        return klerk.Werkt(kwartier) ? kwartier : klerk.Opening(kwartier);
    }

    // To the second: what lies between is rounding.
    private static string? Verschil(Toezegging a, Toezegging b) =>
        new[] { ("oppakken", a.OppakkenVoor, b.OppakkenVoor), ("antwoord", a.AntwoordVoor, b.AntwoordVoor), ("herinner oppakken", a.HerinnerOppakkenOp, b.HerinnerOppakkenOp), ("herinner antwoord", a.HerinnerAntwoordOp, b.HerinnerAntwoordOp) }
            .Where(paar => (paar.Item2 - paar.Item3).Duration() > TimeSpan.FromSeconds(1)).Select(paar => paar.Item1).FirstOrDefault();
}

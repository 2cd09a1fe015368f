using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Tests.Jaar;

/// <summary>Looks back on a year: plays the history of each vraag again with the slow calculation and compares.</summary>
internal sealed class Jaarcontrole(Jaarwereld wereld)
{
    // The clock looks every quarter; what became due within it is done at its end.
    private static readonly TimeSpan Kwartier = TimeSpan.FromMinutes(15);

    /// <summary>Everything that is wrong with one vraag; empty when nothing is.</summary>
    /// <param name="vraag">The vraag as it is stored.</param>
    /// <param name="verloop">Its history.</param>
    /// <param name="naStilstand">Whether a moment lies in a time that the service stood still, so that what was due then came later.</param>
    public static IEnumerable<string> Fouten(Vraag vraag, IReadOnlyList<VraagGebeurtenis> verloop, Func<ClusterId?, Rekenklerk> klerken, Func<DateTimeOffset, DateTimeOffset, bool> stond)
    {
        var nu = (Status: VraagStatus.Open, Cluster: (ClusterId?)null, Belofte: default(Toezegging), Urgent: false, Stil: (DateTimeOffset?)null, Stap: 0, Beantwoord: (DateTimeOffset?)null);
        foreach (var (wat, i) in verloop.Select((wat, i) => (wat, i)))
        {
            if (i > 0 && wat.Op < verloop[i - 1].Op) { yield return $"{wat.GetType().Name} stands before what happened earlier"; }
            var klerk = klerken(nu.Cluster);
            if (wat is not (HerinneringGestuurd or VraagGeescaleerd or VraagStilGesloten or VragerHerinnerd or VraagAangevuld or DuplicaatGekoppeld)) { nu.Stap = 0; }
            switch (wat)
            {
                case VraagGesteld gesteld:
                    nu.Cluster = gesteld.Cluster;
                    nu.Urgent = vraag.Urgentie is not null && !verloop.Any(later => later is VraagUrgentGemaakt);
                    nu.Belofte = klerken(gesteld.Cluster).Belofte(wat.Op, nu.Urgent);
                    break;
                case VraagOpgepakt: nu.Status = VraagStatus.Opgepakt; break;
                case VraagToegewezen: nu.Status = nu.Status == VraagStatus.WachtOpGemeente ? nu.Status : VraagStatus.Opgepakt; break;
                case VraagTeruggegeven: nu.Status = VraagStatus.Open; break;
                case VraagDoorgezet doorgezet:
                    if (nu.Stil is { } stil) { nu.Belofte = klerk.Later(nu.Belofte, stil, wat.Op); }
                    (nu.Status, nu.Cluster, nu.Stil) = (VraagStatus.Open, doorgezet.Naar, null);
                    break;
                case TerugvraagGesteld: (nu.Status, nu.Stil) = (VraagStatus.WachtOpGemeente, wat.Op); break;
                case VraagAangevuld when nu.Status == VraagStatus.WachtOpGemeente:
                    nu.Belofte = klerk.Later(nu.Belofte, nu.Stil!.Value, wat.Op);
                    (nu.Status, nu.Stil, nu.Stap) = (VraagStatus.Opgepakt, null, 0);
                    break;
                case VraagUrgentGemaakt:
                    var was = nu.Stil is { } sinds ? klerk.Later(nu.Belofte, sinds, wat.Op) : nu.Belofte;
                    nu.Belofte = Rekenklerk.Eerste(was, klerk.Belofte(wat.Op, urgent: true));
                    (nu.Urgent, nu.Stil) = (true, nu.Stil is null ? null : wat.Op);
                    break;
                case VraagBeantwoord: (nu.Status, nu.Stil, nu.Beantwoord) = (VraagStatus.Beantwoord, null, wat.Op); break;
                case VraagHeropend:
                    nu.Belofte = klerk.Belofte(wat.Op, nu.Urgent);
                    nu.Status = i + 1 < verloop.Count && verloop[i + 1] is VraagOpgepakt ? VraagStatus.Open : VraagStatus.Opgepakt;
                    break;
                case OplossingBevestigd or VraagDoorverwezen: nu.Status = VraagStatus.Opgelost; break;
                case VraagIngetrokken: nu.Status = VraagStatus.Ingetrokken; break;
                case HerinneringGestuurd:
                    if (nu.Stap++ != 0) { yield return "a second herinnering in one episode"; }
                    foreach (var fout in OpTijd(nu.Status == VraagStatus.Open ? nu.Belofte.HerinnerOppakkenOp : nu.Belofte.HerinnerAntwoordOp)) { yield return fout; }
                    break;
                case VraagGeescaleerd escalatie:
                    if (nu.Stap++ != escalatie.Niveau) { yield return $"escalation {escalatie.Niveau} is not next"; }
                    var voor = nu.Status == VraagStatus.Open ? nu.Belofte.OppakkenVoor : nu.Belofte.AntwoordVoor;
                    foreach (var fout in OpTijd(escalatie.Niveau == 1 ? voor : klerk.Na(voor, 480))) { yield return fout; }
                    break;
                case VragerHerinnerd:
                    if (nu.Stap++ != 0 || nu.Status != VraagStatus.WachtOpGemeente) { yield return "a vrager was reminded who need not be"; }
                    foreach (var fout in OpTijd(klerk.Sluiting(nu.Stil!.Value, 5))) { yield return fout; }
                    break;
                case VraagStilGesloten:
                    if (nu.Status != VraagStatus.Beantwoord) { yield return "closed in silence without an answer"; }
                    foreach (var fout in OpTijd(klerk.Sluiting(nu.Beantwoord!.Value, 10))) { yield return fout; }
                    nu.Status = VraagStatus.Opgelost;
                    break;
                case VraagGekoppeld or DuplicaatGekoppeld or KoppelingVervallen or VraagAangevuld: break;
                default: yield return $"{wat.GetType().Name} is not expected"; break;
            }

            IEnumerable<string> OpTijd(DateTimeOffset moment)
            {
                var hoort = klerk.Opening(moment);
                if (!klerk.Werkt(wat.Op)) { yield return $"{wat.GetType().Name} outside working time at {wat.Op:s}"; }
                if (wat.Op < hoort) { yield return $"{wat.GetType().Name} at {wat.Op:s}, before {hoort:s}"; }
                if (wat.Op - hoort > Kwartier && !stond(hoort, wat.Op)) { yield return $"{wat.GetType().Name} at {wat.Op:s}, long after {hoort:s}"; }
            }
        }

        if (vraag.Status != nu.Status) { yield return $"is {vraag.Status}, but its history says {nu.Status}"; }
        if (vraag.Cluster != nu.Cluster) { yield return $"is at {vraag.Cluster}, but its history says {nu.Cluster}"; }
        if (Verschil(vraag.Toezegging, nu.Belofte) is { } verschil) { yield return $"promised {vraag.Toezegging}, but {nu.Belofte} is right ({verschil})"; }
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

    // To the second: what lies between is rounding.
    private static string? Verschil(Toezegging a, Toezegging b) =>
        new[] { ("oppakken", a.OppakkenVoor, b.OppakkenVoor), ("antwoord", a.AntwoordVoor, b.AntwoordVoor), ("herinner oppakken", a.HerinnerOppakkenOp, b.HerinnerOppakkenOp), ("herinner antwoord", a.HerinnerAntwoordOp, b.HerinnerAntwoordOp) }
            .Where(paar => (paar.Item2 - paar.Item3).Duration() > TimeSpan.FromSeconds(1)).Select(paar => paar.Item1).FirstOrDefault();
}

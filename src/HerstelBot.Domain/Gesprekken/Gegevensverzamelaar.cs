using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Gathers what we keep about somebody.</summary>
public sealed class Gegevensverzamelaar(
    IVragen vragen, IPersonen personen, IBekenden bekenden, IMailvoorkeuren mailvoorkeuren, ITaalkeuzes taalkeuzes, IAfwezigheid afwezigheid, IGesprekken gesprekken)
{
    // Nobody asks more vragen, or works on more.
    private const int Alle = 10_000;

    /// <summary>In short.</summary>
    public async Task<Gegevensoverzicht> OverzichtAsync(Medewerker wie, CancellationToken cancellationToken)
    {
        var gegevens = await VanAsync(wie.Id, default, cancellationToken);
        return new(
            gegevens.Naam.Length > 0 ? gegevens.Naam : wie.Naam,
            [.. wie.Gemeenten.Select(gemeente => gemeente.Waarde).Append(gegevens.GekozenGemeente).OfType<string>().Distinct().Select(code => new GemeenteCode(code))],
            gegevens.MailUit, gegevens.AfwezigTotEnMet, gegevens.Vragen.Count(vraag => vraag.AfgeslotenOp is null), gegevens.Vragen.Count(vraag => vraag.AfgeslotenOp is not null),
            gegevens.Vragen.Concat(gegevens.Werk).Sum(vraag => vraag.Teksten.Count(tekst => tekst.VanU)), gegevens.Werk.Count);
    }

    /// <summary>The closed vragen of somebody.</summary>
    public async Task<IReadOnlyList<VraagId>> AfgeslotenAsync(MedewerkerId wie, CancellationToken cancellationToken) =>
        [.. (await vragen.VanVragerAsync(wie, Alle, cancellationToken)).Vragen.Where(vraag => !vraag.IsLopend).Select(vraag => vraag.Id)];

    /// <summary>Whether a vraag of or with this person runs.</summary>
    public async Task<bool> IsNogNodigAsync(MedewerkerId wie, CancellationToken cancellationToken) =>
        (await vragen.VanVragerAsync(wie, Alle, cancellationToken)).Vragen.Any(vraag => vraag.IsLopend)
        || (await vragen.VanBehandelaarAsync(wie, 1, cancellationToken)).Totaal > 0;

    /// <summary>All of it.</summary>
    public async Task<Persoonsgegevens> VanAsync(MedewerkerId id, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var bekende = await bekenden.ZoekAsync(id, cancellationToken);
        var wie = personen.Wie(id, bekende?.Naam ?? "");
        var gesprek = await gesprekken.PersoonlijkAsync(id, cancellationToken);
        return new(
            nu, id.ToString(), bekende?.Naam ?? wie.Naam, wie.Email?.Waarde,
            [.. Rolnamen.Alle.Where(rol => wie.Is(rol.Value)).Select(rol => rol.Key)], [.. wie.Gemeenten.Select(gemeente => gemeente.Waarde)],
            bekende?.GekozenGemeente?.Waarde, bekende?.LaatstGezien, (await taalkeuzes.ZoekAsync(id, cancellationToken))?.Taal.ToString(), await mailvoorkeuren.StaatUitAsync(id, cancellationToken),
            (await afwezigheid.VanAsync(id, cancellationToken))?.TotEnMet,
            gesprek is null ? null : new(gesprek.Id.Waarde, gesprek.Staat.ToString(), gesprek.LaatstGehoord),
            await LeesAsync((await vragen.VanVragerAsync(id, Alle, cancellationToken)).Vragen, id, isVrager: true, cancellationToken),
            await LeesAsync((await vragen.VanBehandelaarAsync(id, Alle, cancellationToken)).Vragen, id, isVrager: false, cancellationToken));
    }

    private async Task<IReadOnlyList<Vraaggegevens>> LeesAsync(IReadOnlyList<Vraag> gevonden, MedewerkerId wie, bool isVrager, CancellationToken cancellationToken)
    {
        var gelezen = new List<Vraaggegevens>(gevonden.Count);
        foreach (var vraag in gevonden)
        {
            var teksten = (await vragen.TekstenAsync(vraag.Id, cancellationToken)).Where(tekst => tekst.Door == wie || (isVrager && IsAanVrager(tekst.Soort)));
            var stappen = (await vragen.VerloopAsync(vraag.Id, cancellationToken)).Where(stap => isVrager || stap.Door == wie);
            gelezen.Add(new(
                vraag.Nummer.ToString(), vraag.Status.ToString(), vraag.Onderwerp, vraag.Gemeente?.Waarde, isVrager ? vraag.Zaaknummer : null, vraag.Openbaar,
                vraag.GesteldOp, vraag.AfgeslotenOp,
                [.. teksten.Select(tekst => new Tekstgegevens(tekst.Soort.ToString(), tekst.Op, tekst.Door == wie, tekst.Tekst.Waarde))],
                [.. stappen.Select(stap => new Stapgegevens(stap.GetType().Name, stap.Op, stap.Door == wie))]));
        }

        return gelezen;
    }

    // What a PZB'er wrote to the vrager belongs to the vraag; what colleagues wrote to each other does not.
    private static bool IsAanVrager(Tekstsoort soort) => soort is Tekstsoort.Antwoord or Tekstsoort.Terugvraag;
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>Something in a template that the binder does not know. The message is Dutch, for who edits the template.</summary>
internal sealed class SjabloonException(string zin) : Exception(zin);

/// <summary>Reads the small language of the templates. What it does not know is refused, so that no template can do more than it says.</summary>
internal sealed class Uitdrukkingslezer
{
    private static readonly string[] Operatoren = ["==", "!=", "<=", ">=", "<", ">"];
    private readonly string _tekst;
    private int _plek;

    private Uitdrukkingslezer(string tekst) => _tekst = tekst;

    /// <summary>Reads what stands between <c>${</c> and <c>}</c>.</summary>
    /// <exception cref="SjabloonException">It is something else.</exception>
    public static Uitdrukking Lees(string tekst)
    {
        var lezer = new Uitdrukkingslezer(tekst);
        var gelezen = lezer.Uitdrukking();
        lezer.Einde();
        return gelezen;
    }

    /// <summary>Reads the expression of <c>$data</c>.</summary>
    /// <exception cref="SjabloonException">It is something else than a path.</exception>
    public static Pad LeesPad(string tekst)
    {
        var lezer = new Uitdrukkingslezer(tekst);
        var pad = lezer.Pad();
        lezer.Einde();
        return pad;
    }

    /// <summary>Reads the expression of <c>$when</c>.</summary>
    /// <exception cref="SjabloonException">It is something else.</exception>
    public static Voorwaarde LeesVoorwaarde(string tekst)
    {
        var lezer = new Uitdrukkingslezer(tekst);
        var gelezen = lezer.Een();
        lezer.Einde();
        return gelezen;
    }

    private Uitdrukking Uitdrukking()
    {
        foreach (var functie in new[] { "date", "number" })
        {
            if (Neem(functie + "("))
            {
                var pad = Pad();
                Eis(",");
                var vorm = Aanhaling();
                Eis(")");
                return functie == "date" ? new Uitdrukking.Datum(pad, vorm) : new Uitdrukking.Getal(pad, vorm);
            }
        }

        return new Uitdrukking.Waarde(Pad());
    }

    private Voorwaarde Een()
    {
        var delen = new List<Voorwaarde> { Alle() };
        while (Neem("||")) { delen.Add(Alle()); }
        return delen is [var enige] ? enige : new Voorwaarde.Een(delen);
    }

    private Voorwaarde Alle()
    {
        var delen = new List<Voorwaarde> { Term() };
        while (Neem("&&")) { delen.Add(Term()); }
        return delen is [var enige] ? enige : new Voorwaarde.Alle(delen);
    }

    private Voorwaarde Term()
    {
        if (Neem("!")) { return new Voorwaarde.IsWaar(Pad(), Niet: true); }

        var telt = Neem("count(");
        var pad = Pad();
        if (telt) { Eis(")"); }
        foreach (var op in Operatoren)
        {
            if (Neem(op)) { return new Voorwaarde.Vergelijking(pad, telt, op, Literal()); }
        }

        return telt ? throw Fout("na count(…) hoort een vergelijking") : new Voorwaarde.IsWaar(pad, Niet: false);
    }

    private Pad Pad()
    {
        Wit();
        var begin = _plek;
        var wortel = "";
        var stappen = new List<Padstap>();
        if (Hier() == '$')
        {
            _plek++;
            wortel = "$" + Naam();
            if (wortel is not ("$root" or "$data" or "$index")) { throw Fout($"'{wortel}' bestaat niet; gebruik $root, $data of $index"); }
        }
        else
        {
            stappen.Add(new(Naam(), 0));
        }

        while (Hier() is '.' or '[')
        {
            stappen.Add(_tekst[_plek++] == '.' ? new(Naam(), 0) : Tussen());
        }

        return new(wortel, stappen, _tekst[begin.._plek]);
    }

    private Padstap Tussen()
    {
        Padstap stap = Hier() == '\''
            ? new(Aanhaling(), 0)
            : new(null, int.TryParse(Cijfers(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : throw Fout("tussen [ en ] hoort een getal of 'naam'"));
        Eis("]");
        return stap;
    }

    private JsonValue Literal()
    {
        Wit();
        if (Hier() == '\'') { return JsonValue.Create(Aanhaling()); }
        if (Neem("true")) { return JsonValue.Create(true); }
        if (Neem("false")) { return JsonValue.Create(false); }
        return decimal.TryParse(Cijfers(), NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            ? JsonValue.Create(getal)
            : throw Fout("na een vergelijking hoort 'tekst', een getal, true of false");
    }

    private string Naam()
    {
        var begin = _plek;
        while (char.IsAsciiLetterOrDigit(Hier()) || Hier() == '_') { _plek++; }
        return _plek > begin && !char.IsAsciiDigit(_tekst[begin]) ? _tekst[begin.._plek] : throw Fout("hier hoort een naam");
    }

    private string Cijfers()
    {
        var begin = _plek;
        while (char.IsAsciiDigit(Hier())) { _plek++; }
        return _tekst[begin.._plek];
    }

    private string Aanhaling()
    {
        Eis("'");
        var einde = _tekst.IndexOf('\'', _plek);
        if (einde < 0) { throw Fout("een aanhalingsteken ' ontbreekt"); }
        var inhoud = _tekst[_plek..einde];
        _plek = einde + 1;
        return inhoud;
    }

    private bool Neem(string teken)
    {
        Wit();
        if (!_tekst.AsSpan(_plek).StartsWith(teken, StringComparison.Ordinal)) { return false; }
        _plek += teken.Length;
        return true;
    }

    private void Eis(string teken)
    {
        if (!Neem(teken)) { throw Fout($"hier hoort {teken}"); }
    }

    private void Einde()
    {
        Wit();
        if (_plek < _tekst.Length) { throw Fout("dit kent de kaartentaal niet"); }
    }

    private void Wit()
    {
        while (Hier() == ' ') { _plek++; }
    }

    private char Hier() => _plek < _tekst.Length ? _tekst[_plek] : '\0';

    private SjabloonException Fout(string waarom) => new($"'{_tekst}': {waarom} (teken {_plek + 1}).");
}

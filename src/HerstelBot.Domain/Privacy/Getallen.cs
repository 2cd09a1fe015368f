namespace HerstelBot.Domain.Privacy;

/// <summary>A group of digits that stand together in a folded text.</summary>
internal readonly record struct Groep(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>The groups of digits in a folded text, and which of them are spoken for.</summary>
internal sealed class Getallen
{
    private readonly bool[] _bezet;

    public Getallen(string tekst, IReadOnlyList<Vondst> vondsten)
    {
        Tekst = tekst;
        var groepen = new List<Groep>();
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsAsciiDigit(tekst[i]))
            {
                continue;
            }

            var start = i;
            while (i < tekst.Length && char.IsAsciiDigit(tekst[i]))
            {
                i++;
            }

            groepen.Add(new(start, i));
        }

        Groepen = groepen;
        _bezet = new bool[groepen.Count];
        var nummer = 0;
        foreach (var vondst in vondsten.OrderBy(vondst => vondst.Start))
        {
            for (; nummer < groepen.Count && groepen[nummer].Start < vondst.End; nummer++)
            {
                _bezet[nummer] = groepen[nummer].End > vondst.Start;
            }
        }
    }

    public string Tekst { get; }

    public IReadOnlyList<Groep> Groepen { get; }

    public bool IsVrij(int groep) => !_bezet[groep];

    public void Bezet(int van, int tot) => Array.Fill(_bezet, true, van, tot - van + 1);

    public ReadOnlySpan<char> Cijfers(int groep) => Tekst.AsSpan(Groepen[groep].Start, Groepen[groep].Length);

    /// <summary>The digits of the groups from <paramref name="van"/> through <paramref name="tot"/>.</summary>
    public string Cijfers(int van, int tot)
    {
        var cijfers = "";
        for (var i = van; i <= tot; i++)
        {
            cijfers = string.Concat(cijfers, Cijfers(i));
        }

        return cijfers;
    }

    /// <summary>What stands between a group and the next; empty behind the last.</summary>
    public ReadOnlySpan<char> Tussen(int groep) => groep + 1 < Groepen.Count && groep >= 0
        ? Tekst.AsSpan(Groepen[groep].End, Groepen[groep + 1].Start - Groepen[groep].End)
        : default;

    /// <summary>The group's value when it is a number of at most four digits, else -1.</summary>
    public int Waarde(int groep) => Groepen[groep].Length <= 4 ? int.Parse(Cijfers(groep), System.Globalization.CultureInfo.InvariantCulture) : -1;

    /// <summary>The character before the group, or a line end at the start.</summary>
    public char Voor(int groep) => Groepen[groep].Start > 0 ? Tekst[Groepen[groep].Start - 1] : '\n';

    /// <summary>The character behind the group, or a line end at the end.</summary>
    public char Achter(int groep) => Groepen[groep].End < Tekst.Length ? Tekst[Groepen[groep].End] : '\n';
}

/// <summary>Something recognised in the folded text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place behind it.</param>
/// <param name="Soort">What it is; <see langword="null"/> when it is recognised as something that may stay.</param>
internal readonly record struct Vondst(int Start, int End, Soort? Soort);

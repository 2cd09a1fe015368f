namespace HerstelBot.Dialogs;

/// <summary>The folder with what the bot says, knows and follows.</summary>
/// <param name="Pad">The full path of the folder.</param>
internal sealed record DialogsMap(string Pad)
{
    /// <summary>The key of the folder.</summary>
    public const string Sleutel = "HerstelBot:Dialogs:Map";

    /// <summary>Adaptive Card templates.</summary>
    public string Kaarten => Path.Combine(Pad, "kaarten");

    /// <summary>Sentences of the bot, by key.</summary>
    public string Teksten => Path.Combine(Pad, "teksten");

    /// <summary>Articles.</summary>
    public string Kennisbank => Path.Combine(Pad, "kennisbank");

    /// <summary>Gemeenten, clusters, loketten and onderwerpen.</summary>
    public string Routering => Path.Combine(Pad, "routering");

    /// <summary>Synonyms, abbreviations, stop words and compounds.</summary>
    public string Taal => Path.Combine(Pad, "taal");

    /// <summary>Data for the terms of law.</summary>
    public string Termijnen => Path.Combine(Pad, "termijnen");

    /// <summary>Questions with what should be done with them, to calibrate and to measure with.</summary>
    public string IJking => Path.Combine(Pad, "ijking");

    /// <summary>The development questions: the articles were written with these at hand.</summary>
    public string Ontwikkelvragen => Path.Combine(IJking, "ontwikkeling.jsonl");

    /// <summary>Questions by people who had not seen the articles, to calibrate on.</summary>
    public string VerseVragen => Path.Combine(IJking, "vers.jsonl");

    /// <summary>Such questions that are only measured with: nothing is ever tuned or written after them.</summary>
    public string Proefvragen => Path.Combine(IJking, "proef.jsonl");

    /// <summary>Questions about something else, on which the bot must not answer.</summary>
    public string BuitenScope => Path.Combine(IJking, "buiten-scope.txt");

    /// <summary>Takes the configured folder (<c>HerstelBot:Dialogs:Map</c>), else <c>dialogs/</c> where the program was started, else the copy beside the binary.</summary>
    /// <exception cref="DirectoryNotFoundException">None of these exists; the message names the mend.</exception>
    public static DialogsMap Vind(string? ingesteld)
    {
        string[] plaatsen = string.IsNullOrWhiteSpace(ingesteld)
            ? [Path.Combine(Directory.GetCurrentDirectory(), "dialogs"), Path.Combine(AppContext.BaseDirectory, "dialogs")]
            : [Path.GetFullPath(ingesteld)];
        return plaatsen.FirstOrDefault(Directory.Exists) is { } pad
            ? new DialogsMap(pad)
            : throw new DirectoryNotFoundException(
                $"De map met teksten en kennis is niet gevonden ({string.Join(", ", plaatsen)}). Zet {Sleutel} op de map dialogs.");
    }
}

namespace HerstelBot.Teams.Inkomend;

/// <summary>One kind of token that is accepted at the bot endpoint. Today there is one; when Bot Connector moves to tokens of Entra a second is put beside it.</summary>
/// <param name="Issuer">The exact <c>iss</c>.</param>
/// <param name="Audience">The one <c>aud</c>: our App ID.</param>
/// <param name="Sleutels">Who may have signed.</param>
internal sealed record Tokenprofiel(string Issuer, string Audience, ISigningKeySource Sleutels);

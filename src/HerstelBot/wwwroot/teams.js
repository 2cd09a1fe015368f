// Signs in with the token that Teams has, and goes on to the page.
const naar = document.querySelector('script[data-naar]').dataset.naar;

try {
  if (!window.teamsKlaar) { throw new Error('not in a frame'); }
  const teams = await window.teamsKlaar;
  const token = await teams.authentication.getAuthToken();
  const antwoord = await fetch('aanmelden/teams', { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
  if (!antwoord.ok) { throw new Error(`status ${antwoord.status}`); }
  teams.app.notifySuccess();
  location.replace(naar);
} catch {
  document.getElementById('bezig').hidden = true;
  document.getElementById('mislukt').hidden = false;
}

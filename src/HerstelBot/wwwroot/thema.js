// Follows the theme of Teams while a page stands in its tab; elsewhere the style sheet follows the system by itself.
(() => {
  'use strict';
  if (window.parent === window) { return; }

  const namen = { default: 'licht', dark: 'donker', contrast: 'contrast', glass: 'licht' };
  const wortel = document.documentElement;
  const kies = (thema) => {
    wortel.dataset.thema = namen[thema] ?? 'licht';
    try { sessionStorage.setItem('thema', thema); } catch { /* Without storage every page asks again. */ }
  };

  // What the last page knew, so that this one does not flash.
  try { const laatste = sessionStorage.getItem('thema'); if (laatste) { kies(laatste); } } catch { /* As above. */ }
  wortel.classList.add('in-kader');

  const teams = document.createElement('script');
  teams.src = document.currentScript.dataset.teams;
  window.teamsKlaar = new Promise((gelukt, mislukt) => {
    teams.onerror = mislukt;
    teams.onload = async () => {
      try {
        const { app } = window.microsoftTeams;
        await app.initialize();
        wortel.classList.add('in-teams');
        app.registerOnThemeChangeHandler(kies);
        kies((await app.getContext()).app.theme);
        gelukt(window.microsoftTeams);
      } catch (fout) { mislukt(fout); }
    };
  });
  window.teamsKlaar.catch(() => { /* In a frame, but not of Teams: the page is the same. */ });
  document.head.append(teams);
})();

// Makes the preview anew while somebody writes, and warns before what was typed is lost.
const formulier = document.querySelector('form[data-voorbeeld]');
const doel = document.getElementById('voorbeeld');
const stand = document.getElementById('voorbeeld-stand');
const rust = 900;

if (formulier) {
  let lopend, wachten;
  let veranderd = false;

  const ververs = async () => {
    clearTimeout(wachten);
    lopend?.abort();
    lopend = new AbortController();
    doel.setAttribute('aria-busy', 'true');
    try {
      const antwoord = await fetch(formulier.dataset.voorbeeld, { method: 'POST', body: new FormData(formulier), signal: lopend.signal });
      if (!antwoord.ok) { throw new Error(`status ${antwoord.status}`); }
      doel.innerHTML = await antwoord.text();
      stand.textContent = 'Het voorbeeld is bijgewerkt.';
      doel.removeAttribute('aria-busy');
    } catch (fout) {
      if (fout.name === 'AbortError') { return; }
      stand.textContent = 'Het voorbeeld kan nu niet worden gemaakt. Sla uw tekst op en probeer het opnieuw.';
      doel.removeAttribute('aria-busy');
    }
  };

  formulier.addEventListener('input', () => {
    veranderd = true;
    clearTimeout(wachten);
    wachten = setTimeout(ververs, rust);
  });
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (gebeurtenis.submitter?.value === 'voorbeeld') {
      gebeurtenis.preventDefault();
      ververs();
    } else {
      veranderd = false;
    }
  });
  window.addEventListener('beforeunload', (gebeurtenis) => { if (veranderd) { gebeurtenis.preventDefault(); } });
  ververs();
}

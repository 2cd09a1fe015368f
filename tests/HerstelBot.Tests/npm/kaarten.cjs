// Reads [{naam, sjabloon, gegevens, kaart}] and says what Microsoft's own code makes of each:
// `uitgevouwen` is the template filled by adaptivecards-templating, `meldingen` is what adaptivecards has to say about the card.
const fs = require("node:fs");
const templating = require("adaptivecards-templating");
const cards = require("adaptivecards/dist/adaptivecards.js");

console.warn = console.log = () => {};

// Charts are of Teams alone: this reader takes their fallback, which it reads and judges as any other part.
const GRAFIEK = /^Unknown element type "Chart\./;

function uitgevouwen({ sjabloon, gegevens }) {
  return new templating.Template(sjabloon).expand({ $root: gegevens });
}

function meldingen(kaart) {
  const context = new cards.SerializationContext(new cards.Version(1, 5));
  const card = new cards.AdaptiveCard();
  card.parse(kaart, context);
  const uit = [];
  for (let i = 0; i < context.eventCount; i++) {
    const gebeurtenis = context.getEventAt(i);
    if (GRAFIEK.test(gebeurtenis.message)) continue;
    uit.push(`${cards.ValidationEvent[gebeurtenis.event] ?? gebeurtenis.event}: ${gebeurtenis.message}`);
  }
  const gevallen = card.validateProperties ? card.validateProperties() : null;
  for (const gebeurtenis of gevallen?.validationEvents ?? []) {
    uit.push(`${cards.ValidationEvent[gebeurtenis.event] ?? gebeurtenis.event}: ${gebeurtenis.message}`);
  }
  return uit;
}

const vragen = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(vragen.map((vraag) => ({
  naam: vraag.naam,
  uitgevouwen: vraag.sjabloon ? uitgevouwen(vraag) : null,
  meldingen: vraag.kaart ? meldingen(vraag.kaart) : [],
}))));

// Reads {artikelen: [{id, titel, varianten, tekst}], vragen: [tekst]} and writes, for several ways to set up MiniSearch,
// {naam, rangen: [[id, …] per question, best first], mediaan, p99} with times in microseconds after a warm-up.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import stemmers from "snowball-stemmers";
import { nld } from "stopword";

const stemmer = stemmers.newStemmer("dutch");
const stopwoorden = new Set(nld);
const { artikelen, vragen } = JSON.parse(readFileSync(0, "utf8"));

function processTerm(term) {
  const woord = term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return stopwoorden.has(woord) || woord.length === 0 ? null : stemmer.stem(woord);
}

// One document per article, or one for each title, variant and body of which the best counts for its article.
const perArtikel = artikelen.map(({ id, titel, varianten, tekst }) => ({ doc: id, id, titel, varianten: varianten.join("\n"), tekst }));
const perZin = artikelen.flatMap(({ id, titel, varianten, tekst }) => [
  { doc: `${id} titel`, id, titel, varianten: "", tekst: "" },
  ...varianten.map((variant, i) => ({ doc: `${id} ${i}`, id, titel: "", varianten: variant, tekst: "" })),
  { doc: `${id} tekst`, id, titel: "", varianten: "", tekst },
]);

function meet(naam, documenten, opties) {
  const zoeker = new MiniSearch({ idField: "doc", fields: ["titel", "varianten", "tekst"], storeFields: ["id"], processTerm });
  zoeker.addAll(documenten);
  const zoek = (vraag) => [...new Set(zoeker.search(vraag, opties).map((treffer) => treffer.id))].slice(0, 5);
  const rangen = vragen.map(zoek);
  const tijden = [];
  for (let ronde = 0; ronde < 3; ronde++) {
    for (const vraag of vragen.slice(0, 200)) {
      const begin = process.hrtime.bigint();
      zoek(vraag);
      tijden.push(Number(process.hrtime.bigint() - begin) / 1000);
    }
  }

  tijden.sort((a, b) => a - b);
  const deel = (p) => tijden[Math.min(tijden.length - 1, Math.floor(p * tijden.length))];
  return { naam, rangen, mediaan: deel(0.5), p99: deel(0.99) };
}

const ruim = { fuzzy: 0.2, prefix: true };
const lang = { fuzzy: (term) => (term.length > 4 ? 0.2 : false), prefix: (term) => term.length > 3 };
const boost = { titel: 3, varianten: 2, tekst: 1 };
process.stdout.write(JSON.stringify([
  meet("per artikel, fuzzy 0.2, prefix", perArtikel, { ...ruim }),
  meet("per artikel, fuzzy 0.2, prefix, titel 3 en varianten 2", perArtikel, { ...ruim, boost }),
  meet("per artikel, fuzzy en prefix op langere woorden, titel 3 en varianten 2", perArtikel, { ...lang, boost }),
  meet("per zin, fuzzy 0.2, prefix", perZin, { ...ruim }),
  meet("per zin, fuzzy 0.2, prefix, titel 3 en varianten 2", perZin, { ...ruim, boost }),
  meet("per zin, fuzzy en prefix op langere woorden, titel 3 en varianten 2", perZin, { ...lang, boost }),
]));

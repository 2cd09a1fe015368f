// Reads [{naam, inhoud}]: the JSON files of an app package. Says per file what Microsoft's own validator has against it.
// The schemas come with the npm package; one that does not must never be fetched, so that the check means the same everywhere.
const fs = require("node:fs");
const path = require("node:path");
const { AppManifestUtils } = require("@microsoft/app-manifest");

const map = path.join(path.dirname(require.resolve("@microsoft/app-manifest")), "json-schemas", "teams");

function schema(adres) {
  const [, versie, bestand] = /^https:\/\/developer\.microsoft\.com\/json-schemas\/teams\/(v[\d.]+)\/([\w.]+)$/.exec(adres) ?? [];
  if (!versie || !fs.existsSync(path.join(map, versie, bestand))) { throw new Error(`no schema ${adres} in the npm package`); }
  // The schema for languages has patterns with a bare ']', which no engine takes in Unicode mode.
  return JSON.parse(fs.readFileSync(path.join(map, versie, bestand), "utf8").replaceAll("12[0-7])\\\\b]", "12[0-7])\\\\b\\\\]"));
}

async function meldingen({ inhoud }) {
  try {
    return await AppManifestUtils.validateAgainstSchema(inhoud, schema(inhoud.$schema));
  } catch (fout) {
    return [`${fout}`];
  }
}

(async () => {
  const uit = [];
  for (const bestand of JSON.parse(fs.readFileSync(0, "utf8"))) {
    uit.push({ naam: bestand.naam, meldingen: await meldingen(bestand) });
  }
  process.stdout.write(JSON.stringify(uit));
})();

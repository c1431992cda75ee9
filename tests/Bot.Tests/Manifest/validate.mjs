// Prints as a JSON array what the official schemas, which the package carries, find wrong with a manifest and its translations:
// node validate.mjs MANIFEST [TRANSLATION]...
import { readFileSync } from "node:fs";
import manifests from "@microsoft/app-manifest";

// The package would fetch a schema that it does not carry; nothing here may call out.
globalThis.fetch = () => { throw new Error("The package does not carry this schema."); };

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const [manifest, ...translations] = process.argv.slice(2).map(read);
const complaints = await manifests.AppManifestUtils.validateAgainstSchema(manifest);

// The schema of translations holds a pattern that the package's validator cannot compile: its rules are applied here.
for (const translation of translations) {
  const [, version] = /\/teams\/(v[\d.]+)\/MicrosoftTeams\.Localization\.schema\.json$/.exec(translation.$schema);
  const folder = new URL("json-schemas/teams/", import.meta.resolve("@microsoft/app-manifest"));
  const schema = read(new URL(`${version}/MicrosoftTeams.Localization.schema.json`, folder));
  for (const [key, text] of Object.entries(translation)) {
    const rule = schema.properties[key] ?? Object.entries(schema.patternProperties).find(([pattern]) => new RegExp(pattern).test(key))?.[1];
    if (!rule) complaints.push(`${key} is unknown`);
    else if (typeof text !== "string" || text.length === 0 || text.length > (rule.maxLength ?? Infinity)) complaints.push(`${key} is no text of at most ${rule.maxLength} characters`);
  }
}
console.log(JSON.stringify(complaints));

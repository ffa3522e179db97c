// Makes points.tsv: node make-points.mjs GEONAMES_TSV > points.tsv, with the file that README.md names.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SOURCE_SHA256 = "38a19b309740710d24d9fed7260f03aaab62ef2260939dc31a79086407321a82";

const [source] = process.argv.slice(2);
const bytes = readFileSync(source);
if (createHash("sha256").update(bytes).digest("hex") !== SOURCE_SHA256) {
  throw new Error(`${source} is not the version that README.md names; look at what changed, then set SOURCE_SHA256.`);
}

const lines = (text) => text.split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
// The middle of several points. The median of each coordinate, not the mean: single localities stand far off.
const middle = (points) => [median(points.map(([lat]) => lat)), median(points.map(([, lon]) => lon))];

// GeoNames: country, postcode, locality, …, latitude, longitude, accuracy. One line for each locality of a postcode.
const ofPostcode = new Map();
const ofPlace = new Map();
const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
for (const fields of lines(bytes.toString("utf8"))) {
  const [country, postcode, locality] = fields;
  if (country !== "DE") continue;
  const point = [Number(fields.at(-3)), Number(fields.at(-2))];
  push(ofPostcode, postcode, point);
  // The first two digits keep places of the same name apart.
  push(ofPlace, `${postcode.slice(0, 2)} ${locality}`, point);
}
const known = new Map([...ofPostcode].map(([postcode, points]) => [postcode, middle(points)]));

// Postcodes that the forms accept and GeoNames does not have.
const estimated = new Map();
const places = fileURLToPath(new URL("../../domain/data/postcodes.tsv", import.meta.url));
for (const [postcode, names] of lines(readFileSync(places, "utf8"))) {
  if (known.has(postcode)) continue;
  const samePlace = ofPlace.get(`${postcode.slice(0, 2)} ${names.split("|")[0]}`);
  const samePrefix = [4, 3, 2].map((digits) =>
    [...known].filter(([other]) => other.startsWith(postcode.slice(0, digits))).map(([, point]) => point)
  ).find((points) => points.length > 0);
  estimated.set(postcode, middle(samePlace ?? samePrefix));
}

console.log(`# German postcodes: postcode, latitude, longitude (WGS 84); "~" behind it where the point is estimated.
# Contains data of GeoNames (https://www.geonames.org), CC BY 4.0, changed: one point for each postcode. See README.md.`);
for (const [postcode, [lat, lon]] of [...known, ...estimated].toSorted(([one], [other]) => one < other ? -1 : 1)) {
  console.log([postcode, lat.toFixed(4), lon.toFixed(4), ...(estimated.has(postcode) ? ["~"] : [])].join("\t"));
}

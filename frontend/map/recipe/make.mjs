// Makes the files of the embedded basemap from public data. See README.md.
import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { labels } from "./labels.mjs";
import { departementLines, metropole, outremer } from "./shapes.mjs";
import {
  countries,
  geoNames,
  naturalEarthDepartements,
  officialCommunes,
  officialDepartements,
} from "./sources.mjs";

/** Labels that first show beyond this zoom go to a file of their own, read only when needed. */
const COARSE_ZOOM = 9;

const land = countries();
write("metropole.json", await metropole(land));
write("outremer.json", await outremer(land));
write(
  "departements.json",
  await departementLines(naturalEarthDepartements(), officialDepartements(), land),
);

const towns = labels(officialCommunes(), officialDepartements(), geoNames());
writeRows("labels.json", towns.filter((row) => row[3] <= COARSE_ZOOM));
writeRows("labels-fine.json", towns.filter((row) => row[3] > COARSE_ZOOM));

function write(name, value) {
  writeText(name, `${JSON.stringify(value)}\n`);
}

/** One row a line, so that a change of one town is a change of one line. */
function writeRows(name, rows) {
  writeText(name, `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
}

function writeText(name, text) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  const raw = Buffer.byteLength(text);
  console.log(`${name}: ${kilobytes(raw)}, brotli ${kilobytes(brotliCompressSync(text).length)}`);
}

// Coast, borders and département lines.
import mapshaper from "mapshaper";
import { collection, feature, normalise, touches, withoutCrumbs } from "./geometry.mjs";

const EUROPE = [-26, 33, 34, 61];
const METROPOLE = [-6, 41, 10, 51.5];
const NEIGHBOURS = new Set("AND BEL CHE DEU ESP GBR GGY ITA JEY LUX MCO".split(" "));

/** One window for each group of overseas territories, with the islands around. */
const OVERSEAS = [
  [-63.3, 13.6, -60.2, 18.4],
  [-56, 1.5, -50.5, 6.6],
  [54.6, -21.9, 58.2, -19.5],
  [43, -13.3, 45.5, -11],
  [-58, 46, -54.5, 48],
  [-178.5, -14.6, -175.8, -12.9],
  [-155, -28, -134, -7.5],
  [163, -23, 169, -19],
];

/** The source gives some overseas territories a country code, and sometimes draws them twice. */
const FRENCH = new Set("FRA GLP MTQ GUF REU MYT SPM BLM MAF WLF PYF NCL".split(" "));

const MISSPELT = {
  hauterhin: "hautrhin",
  meurheetmoselle: "meurtheetmoselle",
  seienetmarne: "seineetmarne",
};

export async function metropole(countries) {
  const land = countries.map(({ code, polygons }) => {
    const france = code === "FRA";
    const kept = polygons.filter((p) => touches(p[0], france ? METROPOLE : EUROPE));
    const island = france ? 0.1 : NEIGHBOURS.has(code) ? 4 : 150;
    return feature({ code }, withoutCrumbs(kept, island, france ? 10 : 25));
  });
  const neighbours = JSON.stringify([...NEIGHBOURS]);
  // Weighted simplification: France fine, what surrounds it coarser, the rest coarse.
  const interval = `code === "FRA" ? 60 : ${neighbours}.includes(code) ? 1500 : 6000`;
  return run(
    { "land.json": collection(land.filter((f) => f.geometry.coordinates.length)) },
    `-i land.json -clean -clip bbox=${EUROPE} remove-slivers
     -simplify variable interval='${interval}' keep-shapes -clean
     -o land.json format=topojson quantization=100000`,
  );
}

export async function outremer(countries) {
  const land = countries.flatMap(({ code, polygons }) => {
    const french = FRENCH.has(code);
    const kept = polygons.filter((p) => OVERSEAS.some((box) => touches(p[0], box)));
    const fine = withoutCrumbs(kept, french ? 0.3 : 8, 25);
    return fine.length ? [feature({ code: french ? "FRA" : code }, fine)] : [];
  });
  return run(
    { "land.json": collection(land), "windows.json": collection(OVERSEAS.map(rectangle)) },
    `-i land.json -clean -clip windows.json -dissolve2 code
     -simplify variable interval='code === "FRA" ? 100 : 900' keep-shapes -clean
     -o land.json format=topojson quantization=1000000`,
  );
}

/** Lines between départements only: the coast and the borders come from the land. */
export async function departementLines(drawn, official, countries) {
  const byName = new Map(official.map((d) => [normalise(d.nom), d]));
  const found = drawn.flatMap(({ name, polygons }) => {
    const key = normalise(name);
    const departement = byName.get(MISSPELT[key] ?? key);
    return departement && departement.zone === "metro"
      ? [feature({ code: departement.code, nom: departement.nom }, polygons)]
      : [];
  });
  if (found.length !== 96) throw new Error(`96 départements expected, ${found.length} found`);
  const france = countries.find(({ code }) => code === "FRA");
  const land = france.polygons
    .filter((polygon) => touches(polygon[0], METROPOLE))
    .map(([outside]) => [outside]); // a wide river is no reason to break a line
  return run(
    { "lines.json": collection(found), "land.json": collection([feature({}, land)]) },
    `-i lines.json -clean -points inner + name=names -target lines -innerlines
     -clip land.json -simplify interval=320 -filter-fields target=lines
     -o target=names,lines departements.json format=topojson quantization=20000`,
  );
}

const rectangle = ([west, south, east, north]) =>
  feature({}, [[[[west, south], [west, north], [east, north], [east, south], [west, south]]]]);

async function run(inputs, commands) {
  const texts = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const files = await mapshaper.applyCommands(commands.replace(/\s+/g, " "), texts);
  return JSON.parse(Object.values(files)[0]);
}

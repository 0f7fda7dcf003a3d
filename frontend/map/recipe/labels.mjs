// Which town names to write, where, and from which zoom on.
import { normalise } from "./geometry.mjs";

/** GeoNames keeps a country code of its own for each overseas territory. */
const COUNTRY = {
  971: "GP", 972: "MQ", 973: "GF", 974: "RE", 975: "PM", 976: "YT",
  977: "BL", 978: "MF", 986: "WF", 987: "PF", 988: "NC",
};

/** Landmarks abroad, so that border areas are not lost in the blank. */
const ABROAD = {
  BE: { Brussels: "Bruxelles", Liège: "Liège", Charleroi: "Charleroi", Tournai: "Tournai" },
  LU: { Luxembourg: "Luxembourg" },
  DE: { Saarbrücken: "Sarrebruck", "Freiburg": "Fribourg", Karlsruhe: "Karlsruhe", Stuttgart: "Stuttgart", Köln: "Cologne", Frankfurt: "Francfort" },
  CH: { Genève: "Genève", Geneva: "Genève", Lausanne: "Lausanne", Basel: "Bâle", Bern: "Berne", Zürich: "Zurich" },
  IT: { Turin: "Turin", Milan: "Milan", Genoa: "Gênes", Ventimiglia: "Vintimille", Aosta: "Aoste" },
  ES: { Barcelona: "Barcelone", Girona: "Gérone", "San Sebastián": "Saint-Sébastien", Bilbao: "Bilbao", Pamplona: "Pampelune", Zaragoza: "Saragosse" },
  GB: { London: "Londres", Plymouth: "Plymouth", Southampton: "Southampton", Dover: "Douvres" },
  NL: { Amsterdam: "Amsterdam" },
  AD: { "Andorra la Vella": "Andorre" },
  MC: { Monaco: "Monaco" },
  SR: { Paramaribo: "Paramaribo" },
};

/** Smallest population worth a label when it first shows, by zoom; a third of it overseas. */
const SMALLEST = { 5: 90000, 6: 40000, 7: 20000, 8: 8000, 9: 4500, 10: 1800, 11: 1300 };

/** Distance kept around a label, in pixels, at the zoom where it first shows. */
const SPACING = 80;

/** Rows of [name, latitude, longitude, first zoom], the most important first. */
export function labels(communes, departements, towns) {
  const capitals = new Set(departements.map((d) => d.chefLieu));
  const place = locator(towns);
  const candidates = communes
    .flatMap((commune) => {
      const town = place(commune);
      return town ? [{ ...town, name: commune.nom, weight: weight(commune, capitals, town) }] : [];
    })
    .concat(abroad(towns))
    .sort((a, b) => b.weight - a.weight);
  return ranked(candidates).map(({ name, lat, lon, zoom }) => [
    name,
    Number(lat.toFixed(3)),
    Number(lon.toFixed(3)),
    zoom,
  ]);
}

function weight(commune, capitals, town) {
  const population = commune.population ?? town.population ?? 0;
  return capitals.has(commune.code) ? population * 2 + 30000 : population;
}

function locator(towns) {
  const byCode = new Map();
  const byName = new Map();
  for (const town of towns) {
    push(byCode, `${town.country} ${town.insee}`, town);
    push(byName, `${town.country} ${normalise(town.name)}`, town);
  }
  return (commune) => {
    const country = COUNTRY[commune.departement ?? commune.code.slice(0, 3)] ?? "FR";
    const sameName = byName.get(`${country} ${normalise(commune.nom)}`) ?? [];
    const inPlace = sameName.filter(
      (town) => country !== "FR" || town.departement === commune.departement,
    );
    const candidates = byCode.get(`${country} ${commune.code}`) ?? [];
    return (
      inPlace.find((town) => town.insee === commune.code) ??
      candidates.filter((town) => town.feature !== "PPLX").sort(byPopulation)[0] ??
      inPlace.sort(byPopulation)[0]
    );
  };
}

function abroad(towns) {
  return Object.entries(ABROAD).flatMap(([country, names]) =>
    Object.entries(names).flatMap(([name, french]) => {
      const town = towns
        .filter((t) => t.country === country && t.name.startsWith(name))
        .sort(byPopulation)[0];
      return town ? [{ ...town, name: french, weight: Math.min(town.population / 4, 150000) }] : [];
    }),
  );
}

/** Gives each town the first zoom at which no more important one is too close. */
function ranked(candidates) {
  const kept = [];
  let waiting = candidates;
  for (const [key, smallest] of Object.entries(SMALLEST)) {
    const zoom = Number(key);
    const grid = new Grid(zoom);
    kept.forEach((town) => grid.add(town));
    const refused = [];
    for (const town of waiting) {
      if (importance(town) >= smallest && grid.isFree(town)) {
        grid.add(town);
        kept.push({ ...town, zoom });
      } else refused.push(town);
    }
    waiting = refused;
  }
  return kept;
}

const importance = ({ weight, country }) =>
  Object.values(COUNTRY).includes(country) ? weight * 3 : weight;

class Grid {
  #cells = new Map();

  constructor(zoom) {
    this.worldWidth = 256 * 2 ** zoom;
  }

  isFree(town) {
    const [x, y] = this.#pixel(town);
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        const others = this.#cells.get(this.#key(x + i * SPACING, y + j * SPACING)) ?? [];
        if (others.some(([u, v]) => Math.hypot(u - x, (v - y) * 1.6) < SPACING)) return false;
      }
    }
    return true;
  }

  add(town) {
    const [x, y] = this.#pixel(town);
    push(this.#cells, this.#key(x, y), [x, y]);
  }

  #key(x, y) {
    return `${Math.floor(x / SPACING)} ${Math.floor(y / SPACING)}`;
  }

  #pixel({ lat, lon }) {
    const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    return [
      ((lon + 180) / 360) * this.worldWidth,
      (0.5 - mercator / (2 * Math.PI)) * this.worldWidth,
    ];
  }
}

const byPopulation = (a, b) => b.population - a.population;

function push(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}

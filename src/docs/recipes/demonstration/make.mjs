// Makes src/main/resources/demo/solutions.csv and src/docs/formats/solutions-modele.csv.
// Usage: node make.mjs   (no dependency; the same result every time)
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLACES, DENSE, OVERSEAS, NETWORKS, DOORS, PAQI, EPIDE, SMV, PARIS, CENTRES, forms } from './places.mjs';
import * as T from './texts.mjs';
import { AUTRE, SEA, NO_SITE, STATES } from './specials.mjs';
import { COLUMNS, cell, parse } from './columns.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../../../..');
const TERRITORY = join(ROOT, 'src/main/resources/territory');
const TODAY = '2026-11-22';
const SOURCE = 'Exemple inventé pour la démonstration';

// --- chance: the facts of a row come from a seed of its own, so that adding a row moves none of them ---
function hash(text) {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.codePointAt(0), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822507);
  return (h ^ (h >>> 13)) >>> 0;
}
function chance(seed) {
  let a = hash(seed);
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let x = Math.imul(a ^ (a >>> 15), 1 | a);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  const self = {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: list => list[Math.floor(next() * list.length)],
    is: p => next() < p,
    some: (list, n) => { const rest = [...list]; const out = []; while (out.length < n && rest.length) out.push(rest.splice(Math.floor(next() * rest.length), 1)[0]); return list.filter(x => out.includes(x)); }
  };
  return self;
}

// --- territory ---
function table(file) {
  const [head, ...rows] = parse(readFileSync(join(TERRITORY, file), 'utf8').replace(/^\uFEFF/, ''));
  return rows.map(r => Object.fromEntries(head.map((h, i) => [h, r[i]])));
}
const communes = table('communes.csv');
const departements = new Map(table('departements.csv').map(d => [d.code, d]));
const byName = new Map(), byCode = new Map();
for (const c of communes) {
  if (c.type === 'commune') byName.set(`${c.departement}/${c.nom}`, c);
  if (c.type === 'commune' || c.type === 'arrondissement') byCode.set(c.code, c);
}
function town(dep, name) {
  const sea = (PLACES[dep] ?? []).includes('~' + name);
  const c = byName.get(`${dep}/${name}`);
  if (!c) throw new Error(`unknown commune ${dep} ${name}`);
  const [lat, lon] = CENTRES[c.code] ?? [+c.lat, +c.lon];
  return { ...forms(name), dep, sea: sea || OVERSEAS.includes(dep), code: c.code, lat, lon, postal: c.postaux.split(/[ |]/)[0] };
}
let paris = 0;
function parisTown() {
  const c = byCode.get(PARIS[paris++ % PARIS.length]);
  const n = +c.code.slice(3);
  return { name: 'Paris', a: `à Paris ${n}e`, de: `de Paris ${n}e`, slug: `paris-${n}`, dep: '75', sea: false, code: c.code, lat: +c.lat, lon: +c.lon, postal: c.postaux.split(/[ |]/)[0] };
}
function towns(dep) {
  if (dep === '75') return PARIS.map(() => parisTown());
  return PLACES[dep].slice(2).map(n => town(dep, n.replace('~', '')));
}
const TOWNS = Object.fromEntries(Object.keys(PLACES).map(d => [d, towns(d)]));

const km = (a, b) => Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos(a.lat * Math.PI / 180));
const nearest = (p, list) => list.reduce((best, t) => km(p, t) < km(p, best) ? t : best);

/** The communes of the département for which this door is the nearest one. */
function servedBy(dep, door, doors) {
  const list = doors.map(n => town(dep, n));
  return communes.filter(c => c.type === 'commune' && c.departement === dep && c.lat)
    .filter(c => nearest({ lat: +c.lat, lon: +c.lon }, list).name === door).map(c => c.code).join(' | ');
}

// --- small words ---
const slug = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
// A structure of a town has one id wherever it is named; never shaped like a UAI.
const structureId = (code, name) => ['demo', code.toLowerCase(), slug(name)].filter(Boolean).join('-').slice(0, 64).replace(/-$/, '');
const cap = s => s.charAt(0).toUpperCase() + s.slice(1);
const low = s => /^[A-Z]{2}/.test(s) ? s : s.charAt(0).toLowerCase() + s.slice(1);
function fill(text, c) {
  const out = text.replace(/\{(\w+)\}/g, (_, k) => {
    const v = { A: cap(c.a), Dans: cap(c.dans), s0: c.s && low(c.s) }[k] ?? c[k];
    if (v === undefined) throw new Error(`no {${k}} in: ${text}`);
    return v;
  });
  if (/undefined|null|\{/.test(out)) throw new Error(out);
  return out;
}

// --- phones: numbers reserved for fiction, never in service ---
const used = new Set();
function phone(dep, key) {
  const region = departements.get(dep)?.region ?? '';
  const prefix = !dep ? '06 39 98' : OVERSEAS.includes(dep) ? '+33 6 39 98'
    : region === '11' ? '01 99 00'
    : ['28', '53', '52', '24'].includes(region) ? '02 61 91'
    : ['32', '44', '27'].includes(region) ? '03 53 01'
    : ['84', '93', '94'].includes(region) || ['11', '30', '34', '48', '66'].includes(dep) ? '04 65 71' : '05 36 49';
  const last = prefix.includes('6 39 98') ? '06' : prefix.slice(0, 2);
  let n = hash('phone' + key) % 10000;
  while (used.has(last + n)) n = (n + 1) % 10000;
  used.add(last + n);
  const d = String(n).padStart(4, '0');
  return `${prefix} ${d.slice(0, 2)} ${d.slice(2)}`;
}
const phones = new Map();
const phoneOf = (dep, key) => { if (!phones.has(key)) phones.set(key, phone(dep, key)); return phones.get(key); };

// --- dates ---
const day = (iso, n) => { const d = new Date(iso + 'T00:00:00Z'); d.setUTCDate(d.getUTCDate() + n); return d.toISOString().slice(0, 10); };
// Mondays outside the holidays that all zones share.
const MONDAYS = ['2026-12-07', '2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-04-05', '2027-05-10', '2027-05-24', '2027-06-07', '2027-06-14', '2027-08-30', '2027-09-06', '2027-09-13', '2027-09-20'];
const RENTREE = ['2027-09-01', '2027-09-02', '2027-09-06'];
function session(r, date, places) {
  const parts = [];
  if (places !== null) parts.push(`${places} place${places > 1 ? 's' : ''}`);
  if (r.is(0.55)) {
    const limit = day(date, -r.int(10, date > '2027-06' ? 60 : 24));
    if (limit > day(TODAY, 5)) parts.push(`avant le ${limit}`);
  }
  return parts.length ? `${date} : ${parts.join(', ')}` : date;
}
function verified(r) {
  if (r.is(0.05)) return day('2025-11-24', r.int(0, 40));
  if (r.is(0.15)) return day('2026-01-06', r.int(0, 130));
  return day('2026-06-01', r.int(0, 172));
}

// --- networks ---
function network(dep, t) {
  if (NETWORKS[dep]) return `Réseau FOQUALE ${nearest(t, NETWORKS[dep].map(n => town(dep, n))).de}`;
  return `Réseau FOQUALE ${dep === '75' ? 'de Paris' : TOWNS[dep][0].de}`;
}
const SCHOOL_KINDS = ['micro-lycee', 'retour-ecole', 'morea', 'mlds', 'pafi', 'tdo', 'ambition-emploi', 'classe-relais', 'atelier-relais', 'internat-relais', 'greta', 'paqi', 'psad', 'cio'];
const LYCEE = ['morea', 'mlds', 'pafi', 'tdo', 'ambition-emploi', 'paqi'];

// --- facts by kind ---
const FACTS = {
  'micro-lycee': r => { const [min, max] = r.pick([[16, 25], [16, 25], [16, 25], [17, 25], [16, 23], [18, 25]]); return { age_min: min, age_max: max, sortie_min_mois: r.pick([6, 6, 6, 3, 12]), diplome_max: r.pick(['cap', 'cap', 'dnb']), entree: r.pick(['rentree', 'rentree', 'dates', 'permanente']), duree: r.pick([[10, 20], [10, 30], [10, 10], [20, 30]]), heures: r.pick([18, 20, 22, 24, 26]), statut: 'eleve', remuneration: 'non', diplome_prepare: r.pick(['bac général', 'bac général ou technologique', 'bac professionnel', 'bac technologique']), innovant: r.is(0.5) ? 'oui' : '', repas: r.pick(['oui', 'oui', '']), internat: r.pick(['', '', 'non', 'oui']), cout: 'gratuit' }; },
  'retour-ecole': r => ({ age_min: r.pick([16, 16, 17]), age_max: r.pick([25, 25, 21]), sortie_min_mois: r.pick([6, 6, 3]), diplome_max: r.pick(['cap', 'cap', '']), entree: r.pick(['permanente', 'dates', 'rentree']), duree: r.pick([[6, 10], [10, 20], [3, 10]]), heures: r.pick([12, 16, 20, 24]), statut: 'eleve', remuneration: 'non', diplome_prepare: r.pick(["bac ou CAP (certificat d'aptitude professionnelle)", 'bac général', '']), innovant: r.is(0.7) ? 'oui' : '', repas: r.pick(['oui', '']), cout: 'gratuit' }),
  morea: r => ({ age_min: r.pick([17, 16, '']), age_max: r.pick([25, 22, '']), entree: r.pick(['permanente', 'dates']), duree: r.pick([[4, 8], [6, 9], [4, 7]]), heures: r.pick([10, 12, 15, 18, 20]), statut: 'eleve', remuneration: 'non', cout: 'gratuit', repas: r.pick(['oui', '']) }),
  mlds: r => ({ champ: r.pick(['', '', '', '', '', 'intervention']), age_min: 16, age_max: r.pick([18, 20, 20, 21, 25]), diplome_max: r.pick(['dnb', 'dnb', 'cap', '']), entree: r.pick(['permanente', 'permanente', 'dates']), duree: r.pick([[1, 3], [2, 6], [1.5, 1.5], [3, 9], [0.5, 2]]), heures: r.pick([12, 15, 18, 21, 24, 26]), statut: 'eleve', remuneration: 'non', cout: 'gratuit', innovant: r.is(0.2) ? 'oui' : '', repas: r.pick(['oui', '', '']) }),
  pafi: r => ({ age_min: 15, age_max: 18, entree: 'permanente', duree: r.pick([[1, 3], [0.5, 6], [1, 4]]), statut: 'eleve', remuneration: 'non', cout: 'gratuit' }),
  tdo: r => ({ age_min: 15, age_max: 18, entree: 'permanente', duree: r.pick([[2, 10], [1, 6], [3, 9]]), statut: 'eleve', remuneration: 'non', cout: 'gratuit' }),
  'ambition-emploi': r => ({ age_min: 15, age_max: 18, entree: r.pick(['permanente', 'dates']), duree: r.pick([[2, 4], [3, 6]]), statut: 'eleve', remuneration: 'non', cout: 'gratuit' }),
  'classe-relais': r => ({ age_min: 13, age_max: 16, entree: 'dates', duree: r.pick([[3, 6], [2, 10], [3, 9]]), heures: r.pick([18, 20, 22]), statut: 'eleve', remuneration: 'non', cout: 'gratuit', repas: r.pick(['oui', '']) }),
  'atelier-relais': r => ({ age_min: 13, age_max: 16, entree: 'dates', duree: r.pick([[1, 4], [1, 3]]), heures: r.pick([15, 18, 20]), statut: 'eleve', remuneration: 'non', cout: 'gratuit' }),
  'internat-relais': r => ({ age_min: 13, age_max: 16, entree: 'dates', duree: r.pick([[3, 10], [3, 6]]), heures: 22, statut: 'eleve', remuneration: 'non', internat: 'oui', repas: 'oui', cout: 'prix de la cantine et de l\'internat, aides possibles' }),
  e2c: r => { const [min, max] = r.pick([[16, 25], [16, 25], [16, 25], [18, 25], [17, 25], [17, 24]]); return { age_min: min, age_max: max, age_max_handicap: r.pick(['', '', '', 29]), diplome_max: r.pick(['aucun', 'dnb', 'dnb']), entree: 'permanente', duree: r.pick([[4, 12], [4, 18], [6, 10], [5, 9]]), heures: 35, statut: 'stagiaire', pay: r.pick([[200, 500], [210, 530], null]), cout: 'gratuit', repas: r.pick(['oui', 'non', '']), internat: r.pick(['non', '']), secteurs: r.pick(['', 'D | F | G', 'F | H | N', 'G | K', 'D | K | M']) }; },
  epide: r => ({ age_min: 17, age_max: 25, diplome_max: r.pick(['', 'cap', 'dnb']), entree: 'dates', duree: r.pick([[6, 8], [8, 8], [8, 10]]), heures: 35, statut: 'volontaire', pay: r.pick([[450, null], [300, 450]]), cout: 'gratuit, chambre et repas compris', internat: 'oui', repas: 'oui' }),
  smv: r => ({ age_min: 18, age_max: 25, diplome_max: r.pick(['cap', '']), entree: 'dates', duree: r.pick([[6, 12], [8, 12], [6, 10]]), heures: 39, statut: 'volontaire', pay: r.pick([[400, null], [400, 700]]), cout: 'gratuit, chambre et repas compris', internat: 'oui', repas: 'oui' }),
  sma: r => ({ age_min: 18, age_max: 25, diplome_max: r.pick(['cap', 'bac', '']), entree: 'dates', duree: r.pick([[6, 12], [10, 12]]), heures: 39, statut: 'volontaire', pay: r.pick([[400, null], [380, 450]]), cout: 'gratuit, chambre et repas compris', internat: 'oui', repas: 'oui' }),
  'afpa-promo-16-18': r => ({ age_min: 16, age_max: 18, diplome_max: r.pick(['dnb', 'cap', '']), entree: 'dates', duree: [3, 3.5], heures: r.pick([26, 28, 30, 35]), remuneration: 'non', cout: 'gratuit', repas: r.pick(['oui', '']), internat: r.pick(['oui', 'non', '']), secteurs: r.pick(['F | G | H', 'D | F | I', '']) }),
  apprentissage: r => ({ age_min: r.pick([15, 16, 16]), age_max: 29, entree: r.pick(['rentree', 'permanente', 'permanente', 'dates']), duree: r.pick([[12, 24], [24, 24], [10, 12], [24, 36]]), heures: 35, statut: 'apprenti', pay: r.pick([[490, 1450], [490, 1000], null, null]), cout: r.pick(['gratuit', 'gratuit pour toi', 'gratuit, outils prêtés']), internat: r.pick(['oui', 'non', '', '']), repas: r.pick(['oui', 'oui', '']) }),
  mfr: r => { const [min, max] = r.pick([[14, 16], [14, 18], [15, 20], [15, 25], [14, 20], [16, 25]]); return { age_min: min, age_max: max, entree: r.pick(['rentree', 'rentree', 'permanente']), duree: r.pick([[10, 20], [20, 20], [10, 30]]), heures: r.pick([32, 35]), statut: max > 20 && r.is(0.6) ? 'apprenti' : 'eleve', cout: r.pick(['internat : 45 € la semaine en septembre 2026, aides possibles', 'pension et repas à payer, bourses possibles', 'selon les revenus de ta famille']), internat: r.is(0.92) ? 'oui' : 'non', repas: 'oui' }; },
  'ecole-de-production': r => ({ age_min: 15, age_max: 18, entree: r.pick(['rentree', 'rentree', 'permanente']), duree: r.pick([[24, 24], [24, 36]]), heures: 35, statut: 'eleve', remuneration: 'non', cout: r.pick(['gratuit', '20 € par mois en septembre 2026, aides possibles']), repas: r.pick(['oui', 'non', '']), innovant: r.is(0.3) ? 'oui' : '' }),
  greta: r => { const [min, max] = r.pick([[16, 25], [18, ''], [18, ''], [16, ''], [18, 30]]); return { age_min: min, age_max: max, diplome_max: r.pick(['', '', 'cap', 'bac']), entree: r.pick(['dates', 'dates', 'permanente']), duree: r.pick([[1.5, 3], [3, 6], [5, 9], [8, 10], [2, 4]]), heures: r.pick([21, 28, 30, 35]), statut: 'stagiaire', pay: r.pick([[200, 680], null, null]), cout: r.pick(['gratuit si ta mission locale est d\'accord', 'gratuit', 'pris en charge par la Région dans la plupart des cas']), repas: r.pick(['oui', '']), internat: r.pick(['non', '', '']) }; },
  'mission-locale': r => ({ age_min: 16, age_max: 25, age_max_handicap: 29, entree: 'permanente', duree: r.pick([[6, 18], [6, 12], null]), pay: r.is(0.4) ? [300, 550] : null, cout: 'gratuit' }),
  'service-civique': r => ({ age_min: 16, age_max: 25, age_max_handicap: 30, entree: r.pick(['dates', 'dates', 'permanente']), duree: r.pick([[6, 6], [8, 8], [6, 8], [7, 7], [10, 12]]), heures: r.pick([24, 26, 28, 30]), statut: 'volontaire', pay: [620, null], cout: 'gratuit' }),
  pjj: r => ({ age_min: 13, age_max: 17, entree: 'permanente', duree: r.pick([[3, 6], [1, 12]]), heures: 18, cout: 'gratuit' }),
  cio: () => ({ entree: 'permanente', cout: 'gratuit' }),
  psad: r => { const limit = r.is(0.4); return { age_min: limit ? 16 : '', age_max: limit ? 25 : '', entree: 'permanente', cout: 'gratuit' }; },
  paqi: r => ({ age_min: r.pick([15, 16, 16]), age_max: r.pick([25, 20, 21]), entree: 'permanente', duree: r.pick([[0.5, 6], [1, 9], [0.25, 3]]), heures: r.pick([15, 20, 25]), cout: 'gratuit' }),
  autre: () => ({ cout: 'gratuit' })
};
const MONTHS = { 3: 'trois', 6: 'six', 12: 'douze' };
const JOIN = { pafi: 'etablissement', tdo: 'etablissement', 'ambition-emploi': 'etablissement', 'classe-relais': 'etablissement', 'atelier-relais': 'etablissement', 'internat-relais': 'etablissement', pjj: 'juge' };
const DOOR = ['cio', 'mission-locale', 'psad'];

const rows = [], ids = new Set(), turns = {};
// Texts take turns rather than being drawn, so that neighbours differ; each round has an order of its own.
function turn(key, list) {
  const n = turns[key] = (turns[key] ?? -1) + 1;
  const r = chance(`${key}${Math.floor(n / list.length)}`);
  const order = list.map((x, i) => [r.next(), i]).sort((x, y) => x[0] - y[0]);
  return list[order[n % list.length][1]];
}

function unique(id) {
  let out = id.slice(0, 60).replace(/-$/, ''), n = 2;
  while (ids.has(out)) out = `${id.slice(0, 58)}-${n++}`;
  ids.add(out);
  return out;
}
function structureOf(kind, K, c, dep, t) {
  const pool = OVERSEAS.includes(dep) ? T.POOL_OVERSEAS : T.POOL;
  const family = LYCEE.includes(kind) ? 'lycee' : K.structure.some(s => s.includes('{pool}')) ? kind : '';
  const anchor = kind === 'greta' ? dep : `${dep}/${t.slug ?? t.name}`;
  c.pool = pool[hash(family + anchor) % pool.length];
  let pattern = K.structure[hash('p' + family + anchor) % K.structure.length];
  if (kind === 'e2c') pattern = turn('e2c-name', K.structure);
  c.s = fill(pattern, c);
  return c.s;
}

function make(kind, t, opts = {}) {
  const dep = t.dep;
  const K = T.KINDS[kind];
  const A = opts.item; // one of AUTRE
  const trade = opts.trade && T.TRADES[opts.trade];
  const c = { a: t.a, de: t.de, dans: PLACES[dep][0], dedep: PLACES[dep][1], ...(trade ? { la: trade.la, en: trade.en, ou: trade.ou, fait: trade.fait, dip: trade.dip } : {}) };
  const part = [kind === 'autre' ? A.id : K.id, t.slug ?? slug(t.name), trade ? trade.k : opts.mission ? opts.mission[0] : '', opts.suffix ?? ''].filter(Boolean).join('-');
  const id = unique('demo-' + part);
  const r = chance(id);
  const row = { id, genre: kind, demonstration: 'oui', source: SOURCE, licence: 'CC0-1.0' };
  const f = kind === 'autre' ? { ...FACTS.autre(r), ...Object.fromEntries(Object.entries(A).filter(([k]) => !['id', 'structure', 'description', 'conditions', 'etapes', 'apres_appel', 'titre', 'resume', 'rural'].includes(k))), entree: r.pick(['permanente', 'dates']) } : FACTS[kind](r);
  if (kind === 'e2c' && dep === '55') f.age_max = 30;
  if (trade && kind === 'greta' && trade.dip.startsWith('CAP') && f.duree[1] < 6) f.duree = [6, 9];
  if (trade && kind === 'mfr' && !trade.dip.startsWith('CAP')) Object.assign(f, { age_min: 16, age_max: 25 });
  Object.assign(c, { sortie: f.sortie_min_mois, sortieMots: MONTHS[f.sortie_min_mois], min: f.age_min || 16, ageCfa: f.age_min === 15 ? 'À 15 ans, tu as fini la troisième.' : '' });
  const structure = opts.structure ? (c.s = opts.structure) : kind === 'autre' ? structureOf(kind, { structure: [A.structure] }, c, dep, t) : structureOf(kind, K, c, dep, t);
  row.structure_nom = cap(structure);
  row.structure_id = structureId(t.code, structure);

  // words
  if (kind === 'autre') {
    row.titre = fill(A.titre, c);
    row.resume = fill(A.resume, c);
    row.description = A.description.map(p => fill(p, c)).join(' | ');
    row.conditions = A.conditions.join(' | ');
    row.documents = r.is(0.5) ? "Rien d'obligatoire" : "Pièce d'identité";
    row.etapes = A.etapes.join(' | ');
    row.apres_appel = A.apres_appel;
  } else {
    const steps = turn(kind + 'steps', K.steps);
    row.titre = cap(fill(opts.mission ? opts.mission[1] : opts.title ?? turn(kind + 'titles', K.titles), c));
    row.resume = cap(fill(opts.mission ? opts.mission[2] : opts.resume ?? turn(kind + 'resumes', K.resumes), c));
    const paragraphs = [turn(kind + 'p1', K.p1), ...r.some(K.p2, K.door ? 1 : r.int(1, 2))];
    const said = paragraphs.join(' ').includes('{fait}');
    let p2 = paragraphs.slice(1).filter((p, i, list) => !p.includes('{fait}') || !paragraphs[0].includes('{fait}') && list.findIndex(x => x.includes('{fait}')) === i);
    if (!p2.length) p2 = [K.p2.find(p => !p.includes('{fait}')) ?? ''];
    if (trade && !said && K.p2.every(p => !p.includes('{fait}'))) p2.unshift('{fait}');
    const all = [paragraphs[0], ...p2.filter(Boolean)];
    if (all.length < 4 && r.is(K.door ? 0.4 : 0.5)) all.push(turn(kind + 'p3', K.p3));
    if (all.length < 4 && !K.judge && r.is(K.door ? 0.15 : 0.3)) all.push(turn(K.school ? 'gs' : K.door ? 'gd' : 'g', K.school ? T.GENERIC_SCHOOL : K.door ? T.GENERIC_DOOR : T.GENERIC));
    if (all.length < 2) all.push(turn(kind + 'p3', K.p3));
    row.description = all.map(p => fill(p, c)).join(' | ');
    row.conditions = r.some(K.cond, K.cond.length > 2 ? r.int(2, 3) : K.cond.length).map(x => fill(x, c)).filter(Boolean).join(' | ');
    row.documents = r.some(K.docs, Math.min(K.docs.length, r.int(1, 3))).join(' | ');
    row.etapes = steps.join(' | ');
    row.apres_appel = turn(kind + 'after', K.after);
    // Left empty here and there: the words of the kind stand in.
    const lean = K.door && !DENSE.includes(dep) ? 0.6 : 0.1;
    if (r.is(lean)) row.etapes = '';
    if (r.is(lean)) row.apres_appel = '';
    if (r.is(lean)) row.documents = '';
  }

  // facts
  for (const k of ['champ', 'age_min', 'age_max', 'age_max_handicap', 'sortie_min_mois', 'diplome_max', 'entree', 'statut', 'cout', 'internat', 'repas', 'innovant', 'secteurs', 'diplome_prepare', 'remuneration', 'langues', 'adhesion']) row[k] = f[k] ?? '';
  if (trade) {
    row.secteurs = trade.l;
    if (!['smv', 'sma'].includes(kind)) row.diplome_prepare = trade.dip.startsWith('CAP') ? `${trade.dip} (certificat d'aptitude professionnelle)` : trade.dip.replace(/^titre /, 'titre professionnel ');
  }
  if (opts.mission) row.secteurs = opts.mission[3];
  if (kind === 'morea') {
    const cap1 = row.titre.includes('CAP');
    if (/CAP/.test(row.resume) !== cap1) row.resume = fill(cap1 ? 'Tu as raté ton CAP de peu : ici, tu prépares les épreuves qui te manquent.' : K.resumes[turn('mb', [0, 3, 2])], c);
    row.diplome_prepare = cap1 ? "CAP (certificat d'aptitude professionnelle)" : /bac pro/.test(row.titre) ? 'bac professionnel' : 'bac général ou technologique';
    row.diplome_max = cap1 ? 'dnb' : 'cap';
  }
  [row.duree_min_mois, row.duree_max_mois] = f.duree ?? ['', ''];
  row.heures_semaine = f.heures ?? '';
  if (f.pay) {
    [row.remuneration_montant, row.remuneration_montant_max] = [f.pay[0], f.pay[1] ?? ''];
    row.remuneration_le = r.pick(['2026-01-01', '2026-04-01', '2026-07-01', '2026-09-01']);
    row.remuneration_source = r.pick(['barème de démonstration', 'barème de démonstration', 'montant inventé pour la démonstration']);
    row.remuneration = 'oui';
  } else if (f.pay === null) row.remuneration = kind === 'mission-locale' ? '' : 'oui';
  row.adhesion = f.adhesion || JOIN[kind] || (kind === 'greta' && opts.prescribed ? 'professionnel' : 'soi-meme');

  // places and dates
  if (!DOOR.includes(kind) && kind !== 'pjj') {
    const places = r.is(0.34) ? null : r.is(0.14) ? 0 : r.int(1, 15);
    row.places = places ?? '';
    if (f.entree === 'dates') {
      const start = r.int(0, 8), n = r.int(1, 3);
      row.sessions = [...new Set(Array.from({ length: n }, (_, i) => MONDAYS[Math.min(MONDAYS.length - 1, start + i * r.int(2, 5))]))].sort().map(d => session(r, d, r.is(0.65) ? r.int(1, 14) : null)).join(' | ');
    } else if (f.entree === 'rentree') row.sessions = session(r, r.pick(RENTREE), r.is(0.6) ? r.int(4, 15) : null);
    else if (!K?.school && r.is(0.25)) row.sessions = session(r, r.pick(MONDAYS.slice(0, 7)), r.is(0.7) ? r.int(1, 8) : null);
  }

  // place
  row.commune = r.is(0.03) && dep !== '75' && !t.slug ? `${t.postal} ${t.name}` : t.code;
  if (r.is(0.93)) row.adresse = `${r.int(1, 64)}${r.is(0.05) ? ' bis' : ''} ${r.pick(T.STREETS)}`;
  if (r.is(0.93)) {
    const radius = (t.sea ? 250 : 650) * Math.sqrt(r.next()), angle = r.next() * 2 * Math.PI;
    row.latitude = (t.lat + radius * Math.cos(angle) / 111200).toFixed(5);
    row.longitude = (t.lon + radius * Math.sin(angle) / (111200 * Math.cos(t.lat * Math.PI / 180))).toFixed(5);
  }
  if (opts.sites) row.autres_sites = opts.sites.map(s => `${s.postal} ${s.name}, ${r.int(1, 40)} ${r.pick(T.STREETS)}`).join(' | ');
  if (opts.territoire) row.territoire = opts.territoire;
  if (SCHOOL_KINDS.includes(kind) ? r.is(DENSE.includes(dep) ? 1 : 0.6) : DENSE.includes(dep) && !['pjj', 'epide', 'smv'].includes(kind) && r.is(0.6)) row.reseau = network(dep, t);

  // welcome
  const rural = K?.rural || A?.rural;
  const ways = OVERSEAS.includes(dep) ? T.TRANSPORT_OVERSEAS : rural ? T.TRANSPORT_RURAL : T.TRANSPORT;
  if (r.is(0.5)) row.transport = fill(r.pick(ways.filter(w => !(K?.door && /Covoit|demande/.test(w)) && !(/gare/.test(w) && !TOWNS[dep].slice(0, 2).some(x => x.code === t.code)))), { ...c, n: r.int(3, 15), ligne: r.pick([1, 2, 3, 4, 5, 6, 8, 10, 12, 'A', 'B']), arret: r.pick(T.STOPS) });
  row.pmr = r.is(0.55) ? 'oui' : r.is(0.25) ? 'non' : '';
  if (r.is(0.35)) {
    row.accessibilite = r.pick(T.ACCESS);
    if (row.accessibilite.includes('sans ascenseur')) row.pmr = 'non';
    else if (/plain-pied|Ascenseur/.test(row.accessibilite)) row.pmr = 'oui';
  }
  if (!row.langues) row.langues = r.is(0.75) ? 'fr' : 'fr | ' + (dep === '973' ? r.pick(['pt', 'ht', 'en']) : ['971', '972'].includes(dep) ? r.pick(['en', 'ht', 'es']) : r.pick(['en', 'en', 'ar', 'en | ar', 'tr', 'pt', 'uk', 'en | es']));
  let host = `${slug(structure)}${structure.includes(t.name) || kind === 'greta' || /E2C d/.test(structure) && !structure.includes(t.name) ? '' : '-' + (t.slug ?? slug(t.name))}`;
  if (host.length > 46) host = `${K?.id ?? A.id}-${t.slug ?? slug(t.name)}`;
  row.telephone = phoneOf(dep, `${structure}/${t.code}`);
  if (r.is(0.85)) row.horaires = K?.school || SCHOOL_KINDS.slice(0, 10).includes(kind) ? r.pick(T.HOURS_SCHOOL) : r.pick(T.HOURS);
  if (r.is(0.78)) row.courriel = `${r.pick(['accueil', 'contact', 'bonjour', 'secretariat'])}@${host}.example`;
  if (r.is(0.68)) row.site_web = `https://${host}.example/`;
  if (r.is(0.75)) row.contact_role = r.pick(T.ROLES);

  // freshness
  if (r.is(0.94)) {
    row.verifie_le = verified(r);
    row.verifie_par = row.reseau && r.is(0.7) ? row.reseau : kind === 'cio' || kind === 'mission-locale' ? structure : r.pick([`CIO ${TOWNS[dep][0].name === 'Paris' ? 'de Paris' : TOWNS[dep][0].de}`, 'la structure elle-même', `Mission locale ${TOWNS[dep][0].name === 'Paris' ? 'de Paris' : TOWNS[dep][0].de}`]);
    if (r.is(0.3)) row.verification_mois = r.pick([3, 6, 9, 12, 2, 4]);
  }
  row.etat = opts.etat ?? 'publie';
  if (opts.changes) Object.assign(row, opts.changes);
  rows.push(row);
  return row;
}

// --- what goes where ---
const count = {};
const tradeFor = (kind, t) => {
  const list = T.TRADES_OF[kind];
  if (!list) return undefined;
  if (kind === 'apprentissage' && t.sea && ['17', '33', '56'].includes(t.dep) && !count['huitres' + t.dep]) { count['huitres' + t.dep] = 1; return 'huitres'; }
  const k = turn('trade' + kind, list);
  return k;
};
const DEALT = {};
function deal(kind, dep, preferred) {
  const list = TOWNS[dep];
  // Several solutions of one kind go to different towns; schools of the countryside start from the small ones.
  const key = kind + dep, n = DEALT[key] = (DEALT[key] ?? -1) + 1;
  const spread = hash(kind + dep) % Math.max(1, Math.min(list.length, 3));
  const index = T.KINDS[kind]?.rural ? list.length - 1 - (n + spread) % list.length : (n * 2 + (n ? spread : spread % 2)) % list.length;
  const t = preferred ?? list[index];
  const opts = { trade: tradeFor(kind, t) };
  if (kind === 'service-civique') opts.mission = turn('mission', T.MISSIONS);
  if (kind === 'autre') {
    opts.item = turn('autre', AUTRE);
    if (opts.item.rural && DENSE.slice(4).includes(dep)) opts.item = turn('autre', AUTRE);
  }
  if (['greta', 'e2c', 'apprentissage'].includes(kind) && list.length > 3 && dep !== '75' && hash('sites' + key + n) % 5 === 0) opts.sites = [list[(index + 1) % list.length]];
  if (kind === 'greta' && hash('p' + key + n) % 9 === 0) opts.prescribed = true;
  return make(kind, t, opts);
}

/** The PSAD contact is always a CIO or a mission locale that exists: its name, so its telephone too. */
function doorName(dep, name, i) {
  const code = town(dep, name).code;
  const here = k => rows.find(x => x.genre === k && (x.commune === code || x.commune.endsWith(` ${name}`)));
  return ((i % 2 ? here('mission-locale') : here('cio')) ?? here('cio')).structure_nom;
}

// 1. doors everywhere
for (const dep of Object.keys(PLACES)) {
  const doors = DOORS[dep];
  if (doors) {
    for (const n of doors.cio) make('cio', town(dep, n), { territoire: servedBy(dep, n, doors.cio) });
    for (const n of doors.ml) make('mission-locale', town(dep, n), { territoire: servedBy(dep, n, doors.ml), sites: TOWNS[dep].filter(t => !doors.ml.includes(t.name) && nearest(t, doors.ml.map(m => town(dep, m))).name === n).slice(0, 2) });
    doors.psad.forEach((n, i) => make('psad', town(dep, n), { territoire: servedBy(dep, n, doors.psad), structure: doorName(dep, n, i) }));
  } else {
    make('cio', TOWNS[dep][0], { territoire: dep });
    make('mission-locale', TOWNS[dep][dep === '75' ? 1 : 0], { territoire: dep, sites: dep !== '75' && hash('ml' + dep) % 3 === 0 && TOWNS[dep].length > 2 ? [TOWNS[dep][2]] : undefined });
  }
}
for (const dep of ['13', '31', '33', '35', '44', '59', '67', '69', '76', '971', '974']) make('psad', TOWNS[dep][0], { territoire: dep, structure: doorName(dep, TOWNS[dep][0].name, +dep) });

// 2. the dense départements
const RURAL = ['16', '17', '79', '86'];
DENSE.forEach((dep, i) => {
  const plan = ['micro-lycee', 'retour-ecole', 'morea', 'mlds', 'mlds', 'mlds', 'classe-relais', 'atelier-relais', 'e2c', 'afpa-promo-16-18', 'apprentissage', 'apprentissage', 'apprentissage', 'ecole-de-production', 'greta', 'greta', 'greta', 'service-civique', 'service-civique', 'autre', 'autre', i % 2 ? 'pafi' : 'tdo', i % 2 ? 'ambition-emploi' : 'pafi'];
  if (dep !== '92') plan.push('mfr');
  if (RURAL.includes(dep)) plan.push('mfr', 'apprentissage');
  if (['79', '86', '91'].includes(dep)) plan.push('micro-lycee', 'e2c');
  if (['17', '86', '95'].includes(dep)) plan.push('internat-relais', 'morea', 'pjj');
  for (const kind of plan) deal(kind, dep);
  for (const n of PAQI[dep] ?? []) make('paqi', town(dep, n));
});
make('autre', town('17', 'La Rochelle'), { item: SEA });
make('apprentissage', town('17', 'Marennes-Hiers-Brouage'), { trade: 'huitres' });

// 3. EPIDE, service militaire volontaire
for (const [dep, i] of Object.entries(EPIDE)) make('epide', TOWNS[dep][i]);
for (const [dep, i] of Object.entries(SMV)) make('smv', TOWNS[dep][i], { trade: turn('tradesmv', T.TRADES_OF.smv) });

// 4. overseas
for (const dep of OVERSEAS) for (const kind of ['sma', 'mlds', 'e2c', 'greta', 'mfr', 'service-civique', 'apprentissage', 'micro-lycee', 'ecole-de-production', ...(dep === '974' ? ['sma', 'mlds', 'greta', 'classe-relais'] : dep === '976' || dep === '973' ? ['mlds', 'autre'] : ['morea'])]) deal(kind, dep);

// 5. the other départements of the mainland and Corsica, region by region
const BASE = ['e2c', 'mlds', 'greta', 'apprentissage', 'mfr', 'service-civique', 'micro-lycee', 'ecole-de-production'];
const DECK = ['e2c', 'greta', 'mlds', 'apprentissage', 'retour-ecole', 'service-civique', 'afpa-promo-16-18', 'mfr', 'morea', 'autre', 'greta', 'classe-relais', 'micro-lycee', 'apprentissage', 'e2c', 'atelier-relais', 'service-civique', 'pafi', 'mlds', 'autre', 'ecole-de-production', 'tdo', 'mfr', 'internat-relais', 'apprentissage', 'ambition-emploi', 'greta', 'autre', 'pjj'];
const URBAN = ['75', '92', '93', '94', '90'];
const regions = [...new Set(Object.keys(PLACES).map(d => departements.get(d).region))].sort();
for (const region of regions) {
  const list = Object.keys(PLACES).filter(d => departements.get(d).region === region && !DENSE.includes(d) && !OVERSEAS.includes(d));
  if (!list.length) continue;
  const number = Math.max(BASE.length + 1, Math.round(list.length * 1.3));
  const hand = [...BASE];
  while (hand.length < number) hand.push(turn('deck', DECK));
  let i = hash('start' + region) % list.length;
  const order = [...list, ...list].slice(i, i + list.length);
  const waiting = [...hand];
  for (let k = 0; waiting.length; k++) {
    const dep = order[k % order.length];
    const at = waiting.findIndex(kind => !(kind === 'mfr' && URBAN.includes(dep)));
    deal(waiting.splice(Math.max(at, 0), 1)[0], dep);
  }
}
// The largest towns have a little more.
for (const [dep, list] of Object.entries({ 13: ['greta', 'retour-ecole'], 31: ['apprentissage'], 33: ['morea'], 44: ['greta'], 59: ['greta', 'micro-lycee', 'morea'], 69: ['mlds'], 75: ['e2c', 'apprentissage', 'retour-ecole'], 93: ['greta', 'service-civique', 'apprentissage'], 94: ['mlds'], 62: ['apprentissage'] })) for (const kind of list) deal(kind, dep);
// E2C of Meuse, known to take people up to 30: the age belongs to the offer.
if (!rows.some(r => r.genre === 'e2c' && r.commune.startsWith('55'))) make('e2c', TOWNS['55'][1]);

// 6. without a site
for (const [kind, id, item] of NO_SITE) {
  const name = unique(`demo-${id}`);
  const r = chance(name);
  const row = { id: name, genre: kind, structure_id: structureId('', item.structure), structure_nom: item.structure, source: SOURCE, licence: 'CC0-1.0', etat: 'publie', demonstration: 'oui', adhesion: 'soi-meme', cout: 'gratuit', langues: 'fr', documents: "Pièce d'identité" };
  for (const [k, v] of Object.entries(item)) {
    if (k === 'structure') continue;
    if (k === 'duree') [row.duree_min_mois, row.duree_max_mois] = v;
    else if (k === 'heures') row.heures_semaine = v;
    else if (k === 'pay') Object.assign(row, { remuneration_montant: v[0], remuneration_montant_max: v[1] ?? '', remuneration_le: '2026-04-01', remuneration_source: 'barème de démonstration', remuneration: 'oui' });
    else row[k] = Array.isArray(v) ? v.join(' | ') : v ?? '';
  }
  if (item.entree === 'dates') row.sessions = ['2027-01-11', '2027-03-08', '2027-09-06'].slice(r.int(0, 1)).map(d => session(r, d, r.int(2, 12))).join(' | ');
  if (r.is(0.7)) row.places = r.int(0, 12);
  row.telephone = phoneOf('', item.structure);
  row.horaires = r.pick(T.HOURS);
  row.courriel = `bonjour@${slug(item.structure)}.example`;
  row.site_web = `https://${slug(item.structure)}.example/`;
  row.contact_role = r.pick(T.ROLES);
  row.verifie_le = verified(r);
  row.verifie_par = row.reseau ?? 'la structure elle-même';
  rows.push(row);
}

// 7. not published
for (const [kind, dep, name, suffix, etat, changes] of STATES) {
  const { remplace, ...rest } = changes;
  const t = town(dep, name);
  // What is archived is replaced by a solution of the same kind, and of the same trade.
  const next = remplace && rows.find(x => x.genre === remplace[0] && x.etat === 'publie' && x.commune.startsWith(t.code));
  const trade = next ? Object.keys(T.TRADES).find(k => next.id.endsWith(`-${T.TRADES[k].k}`)) : tradeFor(kind, t);
  const row = make(kind, t, { trade, suffix, etat, changes: rest });
  if (etat === 'brouillon') Object.assign(row, { verifie_le: '', verifie_par: '', verification_mois: '', latitude: '', longitude: '' });
  if (etat === 'archive') Object.assign(row, { sessions: '', places: '', verifie_le: '2025-12-01', remplace_par: next.id });
}

rows.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const csv = (list, eol) => [COLUMNS, ...list.map(r => COLUMNS.map(k => r[k]))].map(r => r.map(cell).join(';')).join(eol) + eol;
const out = join(ROOT, 'src/main/resources/demo');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'solutions.csv'), csv(rows, '\n'));

// --- the template ---
const MODELE = [
  { id: 'exemple-micro-lycee-niort', genre: 'micro-lycee', champ: 'remediation', titre: 'Reprendre le lycée au micro-lycée du Marais', resume: "Tu n'es plus en cours depuis six mois ou plus et tu veux passer ton bac à Niort.", description: "Ici, on est peu nombreux. Les cours se font à quinze et chacun se connaît. | Une personne te suit toute l'année. Tu la vois chaque semaine. | L'après-midi, il y a des ateliers : théâtre, radio, aide aux devoirs, sport.", diplome_prepare: 'bac général', structure_nom: 'Micro-lycée du Marais', reseau: 'Réseau FOQUALE de Niort', commune: '79191', adresse: '12 rue des Tilleuls', latitude: '46.32510', longitude: '-0.45870', age_min: 16, age_max: 25, sortie_min_mois: 6, diplome_max: 'cap', conditions: "Tu peux venir à un entretien.", documents: "Pièce d'identité | Derniers bulletins, si tu les as", entree: 'dates', sessions: '2027-01-11 : 4 places, avant le 2026-12-20 | 2027-09-01', places: 4, duree_min_mois: 10, duree_max_mois: 30, heures_semaine: 22, statut: 'eleve', remuneration: 'non', cout: 'gratuit', internat: 'non', repas: 'oui', pmr: 'oui', accessibilite: 'Rythme adapté si tu en as besoin : dis-le au premier rendez-vous.', transport: 'Arrêt de bus « Lycée », à 5 min à pied.', innovant: 'oui', adhesion: 'soi-meme', etapes: "Tu appelles ou tu écris. | On te reçoit pour parler de toi et de ton projet. | Une commission étudie ta demande. | Tu as une réponse sous trois semaines.", apres_appel: 'On te propose un rendez-vous dans les quinze jours.', telephone: '05 36 49 00 12', horaires: 'les jours de classe, 8 h - 17 h', courriel: 'accueil@micro-lycee-du-marais.example', site_web: 'https://micro-lycee-du-marais.example/', contact_role: 'la coordination', langues: 'fr | en', verifie_le: '2026-10-02', verifie_par: 'Réseau FOQUALE de Niort', verification_mois: 6, source: SOURCE, licence: 'CC0-1.0', etat: 'publie', demonstration: 'oui' },
  { id: 'exemple-e2c-deux-sevres', genre: 'e2c', titre: 'École de la 2e chance (E2C) des Deux-Sèvres', resume: "Tu n'as pas de diplôme : une école te paie pendant que tu cherches ton métier.", description: "À l'école de la 2e chance (E2C), il n'y a ni notes ni redoublement. | Tu passes la moitié du temps à l'école et l'autre moitié en entreprise.", secteurs: 'D | F | G', structure_nom: 'E2C des Deux-Sèvres', commune: '79000 Niort', adresse: '3 avenue de la République', autres_sites: "79100 Thouars, 8 rue de la Gare", territoire: '79', age_min: 17, age_max: 25, age_max_handicap: 29, diplome_max: 'dnb', conditions: "Tu n'es plus à l'école. | Tu acceptes de faire des stages.", documents: "Pièce d'identité ou titre de séjour", entree: 'permanente', places: 8, duree_min_mois: 4, duree_max_mois: 12, heures_semaine: 35, statut: 'stagiaire', remuneration_montant: 200, remuneration_montant_max: 500, remuneration_le: '01/04/2026', remuneration_source: 'barème de démonstration', remuneration: 'oui', cout: 'gratuit', pmr: 'oui', etapes: "Tu appelles l'école. | Tu viens à une réunion d'information. | Tu as une réponse dans la semaine.", apres_appel: 'On te donne la date de la prochaine réunion.', telephone: '05 36 49 00 13', horaires: 'du lundi au vendredi, 9 h - 17 h', courriel: 'accueil@e2c-deux-sevres.example', site_web: 'https://e2c-deux-sevres.example/', contact_role: "l'accueil", langues: 'fr', verifie_le: '15/09/2026', verifie_par: 'la structure elle-même', source: SOURCE, licence: 'CC0-1.0', etat: 'publie', demonstration: 'oui' }
];
writeFileSync(join(ROOT, 'src/docs/formats/solutions-modele.csv'), '\uFEFF' + csv(MODELE, '\r\n'));
console.log(`${rows.length} solutions, ${Buffer.byteLength(csv(rows, '\n'))} bytes`);

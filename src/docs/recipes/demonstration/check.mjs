// Checks the demonstration against docs/formats/solutions.md, and counts it. Usage: node check.mjs [file]
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COLUMNS, CODES, parse } from './columns.mjs';
import { CENTRES, OVERSEAS, PLACES } from './places.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const file = process.argv[2] ?? join(ROOT, 'src/main/resources/demo/solutions.csv');
const template = file.endsWith('solutions-modele.csv');
const errors = [];
const bad = (id, text) => errors.push(`${id}: ${text}`);

const text = readFileSync(file, 'utf8');
const bytes = statSync(file).size;
if (template) {
  if (!text.startsWith('\uFEFF')) bad('file', 'no BOM');
  if (/[^\r]\n/.test(text)) bad('file', 'a line ends with LF only');
} else {
  if (text.startsWith('\uFEFF')) bad('file', 'has a BOM');
  if (text.includes('\r')) bad('file', 'has CR');
  if (bytes >= 1_050_000) bad('file', `${bytes} bytes`);
}
const [head, ...lines] = parse(text.replace(/^\uFEFF/, ''));
if (head.join() !== COLUMNS.join()) bad('header', 'columns are not those of the format, in its order');
lines.forEach((l, i) => l.length === head.length || bad(`line ${i + 2}`, `${l.length} cells`));
const rows = lines.map(l => Object.fromEntries(head.map((h, i) => [h, l[i]])));

const territory = name => {
  const [h, ...r] = parse(readFileSync(join(ROOT, 'src/main/resources/territory', name), 'utf8').replace(/^\uFEFF/, ''));
  return r.map(x => Object.fromEntries(h.map((k, i) => [k, x[i]])));
};
const allCommunes = territory('communes.csv');
const communes = new Map(allCommunes.filter(c => ['commune', 'arrondissement'].includes(c.type)).map(c => [c.code, c]));
const departements = new Map(territory('departements.csv').map(d => [d.code, d]));
const academies = new Set([...departements.values()].map(d => d.academie));
const kinds = new Map(JSON.parse(readFileSync(join(ROOT, 'src/main/resources/solution/kinds.json'), 'utf8')).map(k => [k.code, k]));

const many = v => v ? v.split(' | ') : [];
const words = s => s.split(/\s+/).filter(w => /[\p{L}\d]/u.test(w)).length;
const sentences = s => s.split(/(?<=[.!?])\s+(?=[«\p{Lu}])/u).filter(Boolean);
const DATE = /^(\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4})$/;
const iso = d => d.includes('/') ? d.split('/').reverse().join('-') : d;
const real = d => DATE.test(d) && !Number.isNaN(Date.parse(iso(d))) && new Date(iso(d)).toISOString().startsWith(iso(d));
const PHONE = /^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98|\+33 6 39 98) \d\d \d\d$/;
const ids = new Set(rows.map(r => r.id));
// Conditions are said to the reader, and age is a column of its own.
const INFINITIVE = /^(Aucune?|Avoir|Être|Ne (pas|plus|jamais)|Venir|Pouvoir|Accepter|Passer|Habiter|Trouver|Faire|Aimer|Savoir|Porter|Voir)\b/;
const seen = new Set();

function place(value, id) {
  if (communes.has(value)) return communes.get(value);
  const m = /^(\d{5}) (.+)$/.exec(value);
  const found = m && [...communes.values()].filter(c => c.nom === m[2] && c.postaux.split(/[ |]/).includes(m[1]));
  if (found?.length === 1) return found[0];
  bad(id, `commune ${value}`);
}
// Words of the interface a young reader should never meet, and masculine agreements with "tu".
const HEAVY = /dispositif|remédiation|public cible|modalités|qualifiant|inser(?:tion)? professionnelle|bénéficiaire|\bdécrocheu|apprenant|\(e\)|·|obligation/i;
const GENDER = /\b[Tt]u (?:es|seras|n'es pas|restes) (?:\p{L}+ )?(?:motivé|inscrit|prêt|reçu|accueilli|payé|logé|formé|accompagné|suivi|seul|âgé|sorti|sans emploi|majeur|mineur|perdu|nourri|guidé|aidé|content|étudiant)\b/u;
const ACRONYMS = { E2C: '2e chance', MFR: 'maison familiale rurale', GRETA: "groupement", CIO: "information et d'orientation", CFA: "formation", PAQI: "pôle d'accompagnement", PSAD: 'plateforme', MLDS: 'mission de lutte', SMV: 'service militaire volontaire', SMA: 'service militaire adapté', EPIDE: "insertion dans l'emploi", JDC: 'journée défense', CEJ: "contrat d'engagement", PJJ: 'protection judiciaire', TDO: 'tous droits ouverts', GPDS: '-', PAFI: '-', UAI: '-', INSEE: '-', CAP: "certificat d'aptitude" };

for (const r of rows) {
  for (const c of many(r.conditions)) if (INFINITIVE.test(c)) bad(r.id, `condition « ${c} »`);
  const id = r.id;
  if (!/^[a-z0-9-]{3,64}$/.test(id)) bad(id, 'id');
  if (/^\d{7}[a-z]$/i.test(id)) bad(id, 'UAI-shaped');
  if (seen.has(id)) bad(id, 'twice'); seen.add(id);
  for (const k of ['genre', 'titre', 'resume', 'structure_nom']) if (!r[k]) bad(id, `no ${k}`);
  for (const [k, list] of Object.entries(CODES)) for (const v of many(r[k])) if (!list.includes(v)) bad(id, `${k} ${v}`);
  for (const [k, v] of Object.entries(r)) {
    if (v !== v.trim() || / {2}|\|\||\| *$|undefined|NaN|\bnull\b|[{}]|[\t\n]|[’]|\u00a0/.test(v)) bad(id, `${k} untidy: ${v}`);
    if (v.includes('|') && !v.includes(' | ')) bad(id, `${k} separator`);
  }
  if (r.titre.length > 120) bad(id, 'titre long');
  if (r.resume.length > 200) bad(id, 'resume long');
  if (r.description.length > 4000) bad(id, 'description long');
  for (const k of ['a_distance', 'internat', 'repas', 'pmr', 'innovant', 'remuneration', 'demonstration']) if (!['', 'oui', 'non'].includes(r[k])) bad(id, `${k} ${r[k]}`);
  for (const k of ['age_min', 'age_max', 'age_max_handicap', 'sortie_min_mois', 'places', 'verification_mois']) if (r[k] && !/^\d+$/.test(r[k])) bad(id, `${k} ${r[k]}`);
  for (const k of ['duree_min_mois', 'duree_max_mois', 'heures_semaine', 'remuneration_montant', 'remuneration_montant_max', 'latitude', 'longitude']) if (r[k] && !/^-?\d+(\.\d+)?$/.test(r[k])) bad(id, `${k} ${r[k]}`);
  if (r.age_min && r.age_max && +r.age_min > +r.age_max) bad(id, 'ages');
  if (r.age_max_handicap && +r.age_max_handicap <= +r.age_max) bad(id, 'age_max_handicap');
  if (r.duree_max_mois && +r.duree_min_mois > +r.duree_max_mois) bad(id, 'durations');
  if (r.verification_mois && (+r.verification_mois < 1 || +r.verification_mois > 12)) bad(id, 'verification_mois');
  if (r.remuneration_montant && (!real(r.remuneration_le) || !r.remuneration_source)) bad(id, 'amount without date or source');
  if (r.remuneration_montant && r.remuneration === 'non') bad(id, 'amount and remuneration=non');
  for (const k of ['remuneration_le', 'verifie_le']) if (r[k] && !real(r[k])) bad(id, `${k} ${r[k]}`);
  if (r.verifie_le && (iso(r.verifie_le) < '2025-11-22' || iso(r.verifie_le) > '2026-11-22')) bad(id, `verifie_le ${r.verifie_le}`);
  let before = '';
  for (const s of many(r.sessions)) {
    const m = /^(\d{4}-\d\d-\d\d)(?: : (?:(\d+) places?)?(?:, )?(?:avant le (\d{4}-\d\d-\d\d))?)?$/.exec(s);
    if (!m || !real(m[1])) { bad(id, `session ${s}`); continue; }
    if (m[1] < '2026-12-01' || m[1] > '2027-09-30') bad(id, `session ${s}`);
    if (m[3] && (m[3] >= m[1] || m[3] < '2026-11-23')) bad(id, `deadline ${s}`);
    if (m[1] <= before) bad(id, `sessions out of order ${r.sessions}`);
    before = m[1];
  }
  if (r.entree === 'dates' && !r.sessions && r.etat !== 'archive' && !['mission-locale', 'cio', 'autre'].includes(r.genre)) bad(id, 'entree=dates without dates');
  if (!r.commune && !r.territoire && r.a_distance !== 'oui') bad(id, 'no place');
  const at = r.commune && place(r.commune, id);
  if (!!r.latitude !== !!r.longitude) bad(id, 'half a position');
  if (at && r.latitude) {
    const [lat, lon] = CENTRES[at.code] ?? [+at.lat, +at.lon];
    const dy = (r.latitude - lat) * 111.2, dx = (r.longitude - lon) * 111.2 * Math.cos(lat * Math.PI / 180), d = Math.hypot(dx, dy);
    const sea = OVERSEAS.includes(at.departement) || PLACES[at.departement].includes('~' + at.nom);
    if (!template && d > (sea ? 0.251 : 0.701)) bad(id, `${d.toFixed(2)} km from its commune`);
    if (!template && !/\.\d{5}$/.test(r.latitude)) bad(id, 'decimals');
  }
  for (const s of many(r.autres_sites)) { const m = /^(.+?), (.+)$/.exec(s); m ? place(m[1], id) : bad(id, `autres_sites ${s}`); }
  for (const v of many(r.territoire)) if (!(communes.has(v) || departements.has(v) || v === 'france' || (v.startsWith('academie:') && academies.has(v.slice(9))))) bad(id, `territoire ${v}`);
  if (!PHONE.test(r.telephone)) bad(id, `telephone ${r.telephone}`);
  if (r.courriel && !/^[a-z]+@[a-z0-9-]+\.example$/.test(r.courriel)) bad(id, r.courriel);
  if (r.site_web && !/^https:\/\/[a-z0-9-]+\.example\/$/.test(r.site_web)) bad(id, r.site_web);
  for (const l of many(r.langues)) if (!/^[a-z]{2}$/.test(l)) bad(id, `langue ${l}`);
  if (r.demonstration !== 'oui' || r.licence !== 'CC0-1.0' || r.source !== 'Exemple inventé pour la démonstration') bad(id, 'not marked');
  for (const v of many(r.remplace_par)) if (!ids.has(v)) bad(id, `remplace_par ${v}`);
  if (r.etat === 'archive' && !r.remplace_par) bad(id, 'archived, replaced by nothing');
  const kind = kinds.get(r.genre);
  if (!many(r.adhesion).every(a => kind.joinedBy.includes(a) || (r.genre === 'autre'))) bad(id, `adhesion ${r.adhesion}`);
  if (['pafi', 'tdo', 'ambition-emploi', 'classe-relais', 'atelier-relais', 'internat-relais'].includes(r.genre) && !/[Pp]arle-en/.test(r.etapes || kind.steps.join())) bad(id, 'school-only steps');

  // words
  for (const k of ['resume', 'description', 'conditions', 'etapes', 'apres_appel', 'accessibilite', 'transport']) for (const part of many(r[k])) {
    for (const s of sentences(part)) if (words(s) > 20) bad(id, `${k}, ${words(s)} words: ${s}`);
    if (!['documents'].includes(k) && !/[.!?]$/.test(part)) bad(id, `${k} without its full stop: ${part}`);
  }
  if (sentences(r.resume).length > 1) bad(id, `resume: two sentences: ${r.resume}`);
  const spoken = [r.titre, r.resume, r.description, r.conditions, r.documents, r.etapes, r.apres_appel, r.accessibilite, r.transport, r.diplome_prepare].join(' | ');
  if (HEAVY.test(spoken.replace(/mission de lutte contre le décrochage scolaire/g, ''))) bad(id, `heavy word: ${HEAVY.exec(spoken)?.[0]}`);
  if (GENDER.test(spoken)) bad(id, `gender: ${GENDER.exec(spoken)[0]}`);
  const elision = /(?<![\p{L}-])(?:de|que|le|la|ne|se|te|me|ce|je|jusque|lorsque) [aeiouéèêâàîôûAEIOUÉÈÊÎ]\p{L}*/u.exec(spoken);
  if (elision && !/ (?:une?|onze|ou|oui|yo\p{L}*)$/u.test(elision[0])) bad(id, `elision: ${elision[0]}`);
  const contraction = /(?<![\p{L}])(?:(?:à|de) (?:le|les|Le|Les) \p{L}+|(?:du|au) [aeiouéè]\p{L}*)/u.exec(spoken);
  if (contraction && !/(?:er|ir|re)$/.test(contraction[0])) bad(id, `contraction: ${contraction[0]}`);
  for (const a of new Set(spoken.match(/\b[A-Z][A-Z0-9]{2,}\b/g))) if (!(a in ACRONYMS)) bad(id, `acronym ${a}`); else if (!spoken.toLowerCase().includes(ACRONYMS[a].toLowerCase())) bad(id, `${a} without its words`);
  if (/[A-Z]{12,}/.test(spoken)) bad(id, 'capitals');
}

const tally = f => { const m = {}; for (const r of rows) { const k = f(r); m[k] = (m[k] ?? 0) + 1; } return Object.fromEntries(Object.entries(m).sort((a, b) => a[0] < b[0] ? -1 : 1)); };
const depOf = r => { if (!r.commune) return 'sans site'; const c = communes.get(r.commune) ?? [...communes.values()].find(c => r.commune === `${r.commune.slice(0, 5)} ${c.nom}` && c.postaux.includes(r.commune.slice(0, 5))); return c?.departement ?? '?'; };
if (!template) {
  const byDep = {};
  for (const r of rows) (byDep[depOf(r)] ??= []).push(r);
  for (const d of Object.keys(PLACES)) {
    const live = (byDep[d] ?? []).filter(r => r.etat === 'publie');
    for (const k of ['cio', 'mission-locale']) if (!live.some(r => r.genre === k)) bad(d, `no ${k}`);
    if (OVERSEAS.includes(d) && new Set(live.map(r => r.genre)).size < 6) bad(d, 'fewer than six kinds');
    if (OVERSEAS.includes(d) && live.some(r => r.genre === 'smv')) bad(d, 'smv overseas');
    if (!OVERSEAS.includes(d) && live.some(r => r.genre === 'sma')) bad(d, 'sma on the mainland');
  }
  const regions = {};
  for (const r of rows) { const d = departements.get(depOf(r)); if (d && r.etat === 'publie') (regions[d.region] ??= new Set()).add(r.genre); }
  for (const [region, set] of Object.entries(regions)) for (const k of ['micro-lycee', 'e2c', 'mlds', 'mfr', 'greta', 'service-civique', 'apprentissage', 'ecole-de-production']) if (!set.has(k)) bad(`region ${region}`, `no ${k}`);
  for (const k of CODES.genre) if (!rows.some(r => r.genre === k)) bad('file', `no ${k}`);
  console.log('kinds', tally(r => r.genre));
  console.log('académies', tally(r => departements.get(depOf(r))?.academie ?? 'sans site'));
  console.log('départements', Object.entries(tally(depOf)).map(([k, v]) => `${k}:${v}`).join(' '));
  console.log('états', tally(r => r.etat), 'entrée', tally(r => r.entree), 'adhésion', tally(r => r.adhesion));
  console.log('distinct: titles', new Set(rows.map(r => r.titre)).size, 'summaries', new Set(rows.map(r => r.resume)).size, 'descriptions', new Set(rows.map(r => r.description)).size);
  console.log('without coordinates', rows.filter(r => r.commune && !r.latitude).length, 'several sites', rows.filter(r => r.autres_sites).length, 'remote', rows.filter(r => r.a_distance === 'oui').length, 'places unknown/0/more', rows.filter(r => r.places === '').length, rows.filter(r => r.places === '0').length, rows.filter(r => +r.places > 0).length);
}
console.log(`${rows.length} rows, ${bytes} bytes, ${errors.length} errors`);
for (const e of errors.slice(0, 80)) console.log(' -', e);
process.exit(errors.length ? 1 : 0);

// Makes src/main/resources/demo/networks.json: what three networks of the demonstration say of themselves. A bassin is
// the communes of a département that are nearer to its town than to another. Usage: node networks.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../../..')
const COMMUNES = readFileSync(join(ROOT, 'src/main/resources/territory/communes.csv'), 'utf8')
  .split('\n').slice(1).map(line => line.split(';'))
  .filter(([, , type, , , , , lat]) => type === 'commune' && lat)
  .map(([code, name, , , departement, , , lat, lon]) => ({ code, name, departement, lat: +lat, lon: +lon }))

const CENTRES = {
  79: { 79191: 'niort', 79270: 'saint-maixent', 79174: 'melle', 79329: 'thouars', 79049: 'bressuire', 79202: 'parthenay' },
  86: { 86194: 'poitiers', 86078: 'civray', 86070: 'chauvigny', 86165: 'montmorillon', 86066: '', 86137: '' },
}

const byCode = new Map(COMMUNES.map(commune => [commune.code, commune]))
const far = (a, b) => Math.hypot((a.lat - b.lat), (a.lon - b.lon) * Math.cos(a.lat * Math.PI / 180))
const nearest = commune => Object.keys(CENTRES[commune.departement])
  .sort((a, b) => far(commune, byCode.get(a)) - far(commune, byCode.get(b)))[0]

function bassin(slug, name, ...centres) {
  const communes = COMMUNES.filter(commune => CENTRES[commune.departement] && centres.includes(+nearest(commune)))
  return { slug, name, communes: communes.map(({ code }) => code).sort() }
}

const member = (structure, name, role = null) => ({ structure, name, role })
const partner = (key, name, kind, phone, structure = null) =>
  ({ key, name, kind, phone, web: `https://${key}.example/`, structure })
const contact = (key, name, phone, bassins = [], communes = []) =>
  ({ key, name, phone, mail: `${key}@raccroche.example`, web: null, bassins, communes })
const network = (id, name, sheet) =>
  ({ id, name, formerNames: [], academie: 'poitiers', demonstration: true, sheet })

const NETWORKS = [
  network('reseau-foquale-de-niort', 'Réseau FOQUALE de Niort', {
    presentation: 'Ce réseau est inventé, pour la démonstration.\nLes lycées, le CIO et la mission locale du sud des '
      + 'Deux-Sèvres cherchent ensemble comment tu peux reprendre. On te reçoit, même si tu ne sais pas encore ce que tu veux.',
    bassins: [bassin('niort', 'Niort', 79191), bassin('haut-val-de-sevre', 'Haut Val de Sèvre', 79270),
      bassin('mellois', 'Mellois', 79174)],
    members: [member('demo-79191-lycee-polyvalent-de-la-roseraie', 'Lycée polyvalent de la Roseraie', 'établissement support'),
      member('demo-79191-cio-de-niort', 'CIO de Niort'),
      member('demo-79191-micro-lycee-des-moissons', 'Micro-lycée des Moissons'),
      member('demo-79270-lycee-professionnel-des-sources', 'Lycée professionnel des Sources')],
    partners: [partner('mission-locale-de-niort', 'Mission locale de Niort', 'mission-locale', '+33536493607',
      'demo-79191-mission-locale-de-niort'),
      partner('greta-des-amandiers', 'GRETA des Amandiers', 'greta', '+33536492129', 'demo-79174-greta-des-amandiers'),
      partner('association-des-quatre-vents', 'Association des Quatre-Vents', 'association', '+33536491671',
        'demo-79191-association-des-quatre-vents')],
    contacts: [contact('cio-de-niort', 'CIO de Niort, accueil des jeunes', '+33536494764', ['niort', 'haut-val-de-sevre']),
      contact('mission-locale-de-melle', 'Mission locale de Melle', '+33536494881', ['mellois'])],
  }),
  network('reseau-foquale-de-thouars', 'Réseau FOQUALE de Thouars', {
    presentation: 'Ce réseau est inventé, pour la démonstration.\nDu Bocage à la Gâtine, une seule porte : appelle, et '
      + "on t'accompagne chez la bonne personne.",
    bassins: [bassin('thouarsais', 'Thouarsais', 79329), bassin('bocage', 'Bocage', 79049), bassin('gatine', 'Gâtine', 79202)],
    members: [member('demo-79329-lycee-polyvalent-de-la-minoterie', 'Lycée polyvalent de la Minoterie', 'établissement support'),
      member('demo-79049-lycee-professionnel-des-genets', 'Lycée professionnel des Genêts'),
      member('demo-79329-cio-de-thouars', 'CIO de Thouars'), member('demo-79049-cio-de-bressuire', 'CIO de Bressuire')],
    partners: [partner('mission-locale-de-parthenay', 'Mission locale de Parthenay', 'mission-locale', '+33536491565',
      'demo-79202-mission-locale-de-parthenay'),
      partner('cfa-de-l-etang-vert', "CFA de l'Étang-Vert", 'cfa', '+33536494104', 'demo-79202-cfa-de-l-etang-vert')],
    contacts: [contact('mission-locale-de-thouars', 'Mission locale de Thouars', '+33536493357'),
      contact('cio-de-bressuire', 'CIO de Bressuire', '+33536491079', ['bocage']),
      contact('cio-de-parthenay', 'CIO de Parthenay', '+33536496330', ['gatine'])],
  }),
  network('reseau-foquale-de-poitiers', 'Réseau FOQUALE de Poitiers', {
    presentation: 'Ce réseau est inventé, pour la démonstration.',
    bassins: [bassin('poitiers', 'Poitiers', 86194), bassin('sud-vienne', 'Sud Vienne', 86078),
      bassin('montmorillonnais', 'Chauvigny et Montmorillon', 86070, 86165)],
    members: [member('demo-86194-lycee-des-cerisiers', 'Lycée des Cerisiers', 'établissement support'),
      member('demo-86194-cio-de-poitiers', 'CIO de Poitiers')],
    partners: [partner('mission-locale-de-poitiers', 'Mission locale de Poitiers', 'mission-locale', '+33536495884',
      'demo-86194-mission-locale-de-poitiers')],
    contacts: [contact('cio-de-poitiers', 'CIO de Poitiers', '+33536490281')],
  }),
]

writeFileSync(join(ROOT, 'src/main/resources/demo/networks.json'), JSON.stringify(NETWORKS, (key, value) =>
  key === 'communes' ? value.join(' ') : value, 2).replace(/"communes": "([^"]*)"/g, (all, codes) =>
  `"communes": [${codes ? codes.split(' ').map(code => `"${code}"`).join(',') : ''}]`) + '\n')

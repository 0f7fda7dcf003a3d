// The columns of docs/formats/solutions.md, in its order.
export const COLUMNS = ['id', 'genre', 'champ', 'titre', 'resume', 'description', 'secteurs', 'diplome_prepare', 'structure_id', 'structure_nom', 'reseau', 'commune', 'adresse', 'latitude', 'longitude', 'autres_sites', 'a_distance', 'territoire', 'age_min', 'age_max', 'age_max_handicap', 'sortie_min_mois', 'diplome_max', 'conditions', 'documents', 'entree', 'sessions', 'places', 'duree_min_mois', 'duree_max_mois', 'heures_semaine', 'statut', 'remuneration_montant', 'remuneration_montant_max', 'remuneration_le', 'remuneration_source', 'remuneration', 'cout', 'internat', 'repas', 'pmr', 'accessibilite', 'transport', 'innovant', 'adhesion', 'etapes', 'apres_appel', 'telephone', 'horaires', 'courriel', 'site_web', 'contact_role', 'langues', 'verifie_le', 'verifie_par', 'verification_mois', 'source', 'licence', 'etat', 'remplace_par', 'demonstration'];

export const CODES = {
  genre: ['micro-lycee', 'retour-ecole', 'morea', 'mlds', 'pafi', 'tdo', 'ambition-emploi', 'classe-relais', 'atelier-relais', 'internat-relais', 'e2c', 'epide', 'smv', 'sma', 'afpa-promo-16-18', 'apprentissage', 'mfr', 'ecole-de-production', 'greta', 'mission-locale', 'service-civique', 'pjj', 'cio', 'psad', 'paqi', 'autre'],
  champ: ['prevention', 'intervention', 'remediation'],
  statut: ['eleve', 'stagiaire', 'apprenti', 'volontaire', 'salarie', 'sans-statut'],
  diplome_max: ['aucun', 'dnb', 'cap', 'bac', 'superieur'],
  entree: ['permanente', 'dates', 'rentree'],
  adhesion: ['soi-meme', 'etablissement', 'professionnel', 'juge'],
  secteurs: [...'ABCDEFGHIJKLMN'],
  etat: ['brouillon', 'soumis', 'publie', 'suspendu', 'archive']
};

export function cell(value) {
  const text = String(value ?? '');
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function parse(text) {
  const rows = [];
  let row = [], value = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') value += c;
      else if (text[i + 1] === '"') { value += '"'; i++; }
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ';') { row.push(value); value = ''; }
    else if (c === '\n') { row.push(value.replace(/\r$/, '')); rows.push(row); row = []; value = ''; }
    else value += c;
  }
  if (value || row.length) { row.push(value); rows.push(row); }
  return rows;
}

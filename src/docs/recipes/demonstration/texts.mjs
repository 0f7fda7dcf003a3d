// Every sentence of the demonstration. Placeholders: {a} "à Niort", {A} the same at the start of a sentence, {de} "de Niort",
// {dans} "dans les Deux-Sèvres", {Dans}, {dedep} "des Deux-Sèvres", {s} name of the structure, {pool} "du Marais",
// and for trades {la} "la cuisine", {en} "en cuisine", {fait} a full sentence, {dip} the diploma, {ou} the place of work.

export const POOL = ['du Marais', 'des Tilleuls', 'des Trois-Ponts', 'du Vieux-Moulin', 'des Peupliers', 'du Canal', 'des Coteaux', "de l'Étang-Vert", 'des Deux-Rivières', 'du Grand-Pré', 'des Quatre-Vents', 'de la Fontaine-Claire', 'des Hirondelles', 'du Pont-Neuf', 'des Genêts', 'de la Tuilerie', 'des Noisetiers', 'du Bois-Joli', 'de la Passerelle', 'des Grands-Chênes', 'du Val-Fleuri', 'des Moissons', 'de la Verrerie', 'des Acacias', 'du Lavoir', 'de la Croix-Verte', 'des Mésanges', 'du Clos-Doré', 'de la Halle', 'des Bouleaux', "de l'Horloge-Bleue", 'du Chemin-Vert', 'des Sources', 'de la Plaine-Haute', 'des Érables', 'du Beffroi', 'de la Filature', 'des Amandiers', 'du Ruisseau', 'de la Colline', 'des Lilas', 'du Rond-Point', 'de la Forge', 'des Sept-Collines', 'du Petit-Bois', 'de la Gare-Ancienne', 'des Marronniers', 'du Belvédère', 'de la Roseraie', 'des Terres-Rouges', 'du Phare', 'de la Source-Vive', 'des Saules', 'du Quai', 'de la Prairie', 'des Cerisiers', 'du Sentier', 'de la Minoterie', 'des Bruyères', 'du Haut-Jardin'];
export const POOL_OVERSEAS = ['des Flamboyants', 'du Grand-Large', 'des Manguiers', 'de la Savane', 'des Alizés', 'du Lagon', 'des Palmiers', 'de la Ravine', 'des Frangipaniers', 'du Fromager', 'des Bougainvilliers', "de l'Anse", 'des Cocotiers', 'du Morne', 'des Tamarins', 'de la Cascade'];

const t = (k, la, en, ou, l, dip, fait) => ({ k, la, en, ou, l, dip, fait });
export const TRADES = {
  cuisine: t('cuisine', 'la cuisine', 'en cuisine', 'en cuisine', 'G', 'CAP Cuisine', 'Tu épluches, tu coupes, tu cuis et tu dresses les assiettes.'),
  salle: t('service-en-salle', 'le service en salle', 'en service de restaurant', 'en salle', 'G', 'CAP Commercialisation et services en hôtel-café-restaurant', 'Tu accueilles les clients, tu conseilles et tu sers à table.'),
  pain: t('boulangerie', 'la boulangerie', 'en boulangerie', 'au fournil', 'D', 'CAP Boulanger', 'Tu pétris, tu façonnes et tu cuis le pain de la journée.'),
  patisserie: t('patisserie', 'la pâtisserie', 'en pâtisserie', 'au laboratoire', 'D', 'CAP Pâtissier', 'Tu pèses, tu fouettes, tu garnis et tu décores.'),
  macon: t('maconnerie', 'la maçonnerie', 'en maçonnerie', 'sur le chantier', 'F', 'CAP Maçon', 'Tu montes des murs, tu coules du béton et tu lis des plans.'),
  peinture: t('peinture', 'la peinture en bâtiment', 'en peinture', 'sur le chantier', 'F', 'CAP Peintre applicateur de revêtements', 'Tu prépares les murs, tu peins et tu poses des sols.'),
  menuiserie: t('menuiserie', 'la menuiserie', 'en menuiserie', "à l'atelier", 'H', 'CAP Menuisier fabricant', 'Tu traces, tu scies et tu assembles des meubles ou des portes.'),
  plomberie: t('plomberie', 'la plomberie', 'en plomberie', 'sur le chantier', 'F', 'CAP Monteur en installations sanitaires', 'Tu poses des tuyaux, des lavabos et des douches.'),
  elec: t('electricite', "l'électricité", 'en électricité', 'sur le chantier', 'F', 'CAP Électricien', 'Tu tires des câbles, tu poses des prises et tu cherches les pannes.'),
  toit: t('couverture', 'la couverture', 'en couverture', 'sur le chantier', 'F', 'CAP Couvreur', 'Tu poses des tuiles, des ardoises et des gouttières.'),
  auto: t('mecanique', 'la mécanique automobile', 'en mécanique automobile', 'au garage', 'I', 'CAP Maintenance des véhicules', 'Tu changes des freins, tu fais des vidanges et tu cherches les pannes.'),
  carrosserie: t('carrosserie', 'la carrosserie', 'en carrosserie', 'au garage', 'I', 'CAP Carrossier automobile', 'Tu redresses, tu ponces et tu prépares la peinture.'),
  metal: t('metallerie', 'la métallerie', 'en métallerie', "à l'atelier", 'H', 'CAP Métallier', 'Tu découpes, tu soudes et tu assembles des portails ou des escaliers.'),
  usinage: t('usinage', "l'usinage", 'en usinage', "à l'atelier", 'H', "CAP Conducteur d'installations de production", 'Tu règles des machines et tu fabriques des pièces précises.'),
  vente: t('vente', 'la vente', 'en vente', 'au magasin', 'D', 'CAP Équipier polyvalent du commerce', 'Tu accueilles les clients, tu ranges les rayons et tu tiens la caisse.'),
  coiffure: t('coiffure', 'la coiffure', 'en coiffure', 'au salon', 'D', 'CAP Métiers de la coiffure', 'Tu coupes, tu coiffes et tu conseilles les clients.'),
  enfance: t('petite-enfance', 'la petite enfance', 'dans la petite enfance', 'à la crèche', 'K', 'CAP Accompagnant éducatif petite enfance', 'Tu joues avec les enfants, tu aides aux repas et tu veilles à leur repos.'),
  domicile: t('aide-a-domicile', "l'aide à domicile", "dans l'aide à domicile", 'chez les personnes', 'K', 'titre Assistant de vie aux familles', 'Tu aides des personnes âgées à manger, à se laver et à sortir.'),
  proprete: t('proprete', 'la propreté', 'en propreté', 'dans les locaux', 'K', "CAP Agent de propreté et d'hygiène", 'Tu apprends les bons gestes, les machines et les produits.'),
  paysage: t('paysage', 'le paysage', 'en paysage', 'dehors', 'A', 'CAP agricole Jardinier paysagiste', 'Tu plantes, tu tailles, tu poses des allées et des clôtures.'),
  maraichage: t('maraichage', 'le maraîchage', 'en maraîchage', 'dans les champs', 'A', "CAP agricole Métiers de l'agriculture", 'Tu sèmes, tu arroses, tu récoltes et tu vends des légumes.'),
  elevage: t('elevage', "l'élevage", 'en élevage', 'à la ferme', 'A', "CAP agricole Métiers de l'agriculture", 'Tu nourris les bêtes, tu les soignes et tu prépares les naissances.'),
  logistique: t('logistique', 'la logistique', 'en logistique', "à l'entrepôt", 'N', 'CAP Opérateur logistique', 'Tu prépares des colis, tu charges et tu conduis des chariots.'),
  conduite: t('transport', 'le transport', 'dans le transport', 'sur la route', 'N', 'CAP Conducteur routier', 'Tu charges, tu conduis et tu entretiens le véhicule.'),
  numerique: t('depannage-informatique', 'le dépannage informatique', 'en dépannage informatique', "à l'atelier", 'I', 'titre Technicien informatique de proximité', 'Tu démontes, tu répares et tu expliques avec des mots simples.'),
  bureau: t('accueil-et-bureau', "l'accueil et le travail de bureau", 'aux métiers de bureau', 'au bureau', 'M', "titre Employé administratif et d'accueil", 'Tu réponds au téléphone, tu écris des messages et tu classes des dossiers.'),
  couture: t('couture', 'la couture', 'en couture', "à l'atelier", 'B', 'CAP Métiers de la mode', 'Tu coupes, tu couds et tu répares des vêtements.'),
  velo: t('cycles', 'la réparation de vélos', 'en réparation de vélos', "à l'atelier", 'I', 'titre Mécanicien cycles', 'Tu règles les freins, tu changes les roues et tu montes des vélos.'),
  huitres: t('conchyliculture', "l'élevage des huîtres", 'en élevage des huîtres', 'sur le parc à huîtres', 'A', 'CAP maritime Conchyliculture', 'Tu tries, tu retournes les poches et tu prépares les bourriches.'),
  scene: t('technique-du-spectacle', 'la technique du spectacle', 'en technique du spectacle', 'au théâtre', 'L', 'titre Technicien du spectacle vivant', 'Tu montes la scène, tu tires les câbles et tu règles les lumières.'),
  image: t('imprimerie', "l'impression et l'affiche", 'en impression', "à l'atelier", 'E', 'CAP Signalétique et décors graphiques', 'Tu prépares des affiches, tu imprimes et tu poses des enseignes.'),
  hopital: t('metiers-de-l-hopital', "les métiers de l'hôpital", "aux métiers de l'hôpital", "à l'hôpital", 'J', 'titre Agent de service médico-social', "Tu aides les soignants, tu prépares les chambres et tu parles avec les patients."),
  immobilier: t('immobilier', "l'accueil en agence", "à l'accueil en agence", "à l'agence", 'C', 'titre Assistant immobilier', 'Tu accueilles les clients, tu prépares les visites et tu classes les dossiers.'),
  animation: t('animation', "l'animation", 'en animation', 'au centre de loisirs', 'G', "certificat Animateur d'activités et de vie quotidienne", 'Tu prépares des jeux et tu encadres un groupe avec une collègue.'),
  fibre: t('fibre-optique', 'la fibre optique', 'en fibre optique', 'sur le chantier', 'I', 'titre Installateur de réseaux', 'Tu tires la fibre, tu raccordes et tu testes les lignes.')
};

// Trades by kind: what these structures plausibly teach.
export const TRADES_OF = {
  apprentissage: ['cuisine', 'pain', 'auto', 'coiffure', 'macon', 'elec', 'vente', 'patisserie', 'plomberie', 'menuiserie', 'salle', 'carrosserie', 'toit', 'logistique', 'metal', 'paysage', 'peinture', 'image', 'fibre', 'velo'],
  mfr: ['paysage', 'elevage', 'enfance', 'maraichage', 'domicile', 'vente', 'menuiserie', 'auto', 'cuisine', 'animation'],
  'ecole-de-production': ['metal', 'usinage', 'menuiserie', 'auto', 'cuisine', 'couture', 'velo', 'elec', 'carrosserie', 'paysage'],
  greta: ['proprete', 'bureau', 'logistique', 'domicile', 'enfance', 'cuisine', 'hopital', 'fibre', 'peinture', 'numerique', 'immobilier', 'salle', 'conduite', 'plomberie', 'animation', 'scene', 'usinage', 'vente'],
  sma: ['macon', 'cuisine', 'auto', 'logistique', 'elec', 'paysage', 'peinture', 'domicile'],
  smv: ['logistique', 'macon', 'fibre', 'conduite', 'cuisine', 'usinage']
};

export const ROLES = ["l'accueil", 'le secrétariat', 'la coordination', "l'équipe d'accueil", 'la direction', 'la personne qui suit les inscriptions'];

export const HOURS = ['du lundi au vendredi, 9 h - 12 h et 14 h - 17 h', 'du lundi au jeudi, 8 h 30 - 17 h, le vendredi jusqu\'à 16 h', 'du lundi au vendredi, 8 h 30 - 12 h 30 et 13 h 30 - 17 h 30', 'du mardi au vendredi, 10 h - 18 h', 'lundi, mardi, jeudi et vendredi, 9 h - 16 h 30', 'tous les matins sauf le mercredi, 9 h - 12 h', "du lundi au vendredi, 9 h - 17 h sans pause", 'du lundi au vendredi, 13 h 30 - 18 h'];
export const HOURS_SCHOOL = ['les jours de classe, 8 h - 17 h', 'lundi, mardi, jeudi et vendredi, 8 h 30 - 16 h 30', 'les jours de classe, 8 h 30 - 12 h et 13 h 30 - 17 h 30', 'en période scolaire, du lundi au vendredi, 9 h - 17 h'];

export const STREETS = ['rue de la Gare', 'rue des Écoles', 'place du Marché', 'avenue de la République', 'rue du Moulin', 'rue des Tilleuls', 'boulevard de la Liberté', 'rue du Stade', 'allée des Cerisiers', 'rue de la Poste', 'impasse du Lavoir', 'rue des Jardins', 'quai des Tanneurs', 'rue du Commerce', 'avenue du Général-Leclerc', 'rue Jean-Moulin', 'place de la Mairie', 'rue Victor-Hugo', 'chemin des Vignes', 'rue des Artisans', 'rue Pasteur', 'avenue Jean-Jaurès', 'rue de la Fontaine', 'rue des Acacias', 'rue du Château', 'route de la Forêt', 'rue Marie-Curie', 'rue du 8-Mai-1945', "rue de l'Industrie", 'rue Simone-Veil', 'square des Hirondelles', 'rue Louise-Michel'];

export const TRANSPORT = [
  'À {n} min à pied de la gare {de}.',
  'Arrêt de bus « {arret} », à {n} min à pied.',
  'Bus ligne {ligne}, arrêt « {arret} ».',
  'Depuis la gare {de}, bus ligne {ligne}, descendre à « {arret} ».',
  'Parking gratuit et abri à vélos.',
  'Arrêt « {arret} », puis {n} min à pied. Abri à vélos sur place.',
  'Car du réseau de la région, arrêt « {arret} ».',
  'Covoiturage possible avec les autres jeunes : demande au téléphone.'
];
export const TRANSPORT_RURAL = [
  "La navette passe te prendre au bourg le lundi matin.",
  'Car du réseau de la région, arrêt « {arret} ».',
  "On vient te chercher à l'arrêt « {arret} » si tu préviens la veille.",
  'Covoiturage possible avec les autres jeunes : demande au téléphone.',
  "On t'aide à trouver un vélo ou un scooter en prêt.",
  'Transport à la demande : on réserve avec toi au premier rendez-vous.'
];
export const TRANSPORT_OVERSEAS = ['Bus ligne {ligne}, arrêt « {arret} ».', 'Arrêt « {arret} », à {n} min à pied.', 'Navette le matin et le soir : demande les horaires au téléphone.', 'Covoiturage possible avec les autres jeunes : demande au téléphone.'];
export const STOPS = ['Mairie', 'Lycée', 'Centre', 'Stade', 'Hôpital', 'Marché', 'Poste', 'Piscine', 'Médiathèque', 'Place des Fêtes', 'Jardin public', 'Zone artisanale', 'Collège', 'Les Halles', 'Cité scolaire'];

export const ACCESS = [
  'Rythme adapté si tu en as besoin : dis-le au premier rendez-vous.',
  'Une personne est là pour parler du handicap avec toi.',
  'Interprète en langue des signes sur demande, une semaine avant.',
  'Documents en gros caractères et ordinateur adapté sur demande.',
  'Ascenseur, toilettes adaptées et place de parking réservée.',
  'Entrée de plain-pied. On vient te chercher à la porte si tu veux.',
  "Boucle magnétique à l'accueil pour les personnes malentendantes.",
  'Locaux au premier étage sans ascenseur : un bureau est prévu en bas.',
  "Logiciel de lecture et temps en plus pour les élèves dys.",
  'Textes faciles à lire et à comprendre, sur demande.'
];

// Closing paragraphs that suit most structures.
export const GENERIC = [
  "Tu peux venir avec quelqu'un : un parent, un ami, une éducatrice. C'est toi qui choisis.",
  "Tu n'as pas de moyen de transport ? Dis-le au téléphone, on cherche ensemble.",
  "Si ce n'est pas pour toi, on te donne un autre contact. Tu ne repars pas sans rien.",
  "Tu as peur de ne pas y arriver ? Beaucoup de jeunes le disent au début. On avance pas à pas.",
  "Tu peux appeler, écrire ou passer sans rendez-vous. On répond sous trois jours.",
  "On ne te demande pas d'être à l'aise en maths ou en français. On part de là où tu en es.",
  "Tes notes d'avant ne décident pas de tout. Ce qui compte, c'est ton envie d'essayer.",
  "Tu as un enfant, un petit travail ou un souci de santé ? On en parle et on s'organise.",
  "On peut t'aider pour le logement, la santé ou les papiers avec nos partenaires.",
  "Le premier mois sert à essayer. Tu as le droit de te tromper et de changer.",
  "Tu hésites ? Viens passer une demi-journée avec nous avant de décider.",
  "Si tu as du mal à lire, appelle : on t'explique tout de vive voix.",
  "Une même personne te suit du début à la fin. Tu as son numéro."
];
export const GENERIC_DOOR = [
  "Tu peux venir avec quelqu'un : un parent, un ami, une éducatrice. C'est toi qui choisis.",
  "Si tu as du mal à lire, appelle : on t'explique tout de vive voix.",
  "Tu peux appeler, écrire ou passer sans rendez-vous. On répond sous trois jours.",
  "Tu n'as pas de moyen de transport ? Dis-le au téléphone, on cherche ensemble.",
  "Tu ne repars pas sans rien : on te donne toujours un nom de lieu et un numéro."
];
export const GENERIC_SCHOOL = [
  "Tes parents peuvent appeler aussi, dans la langue qu'ils parlent le mieux.",
  "Personne ne te juge. On cherche avec toi ce qui peut changer.",
  "Ton établissement garde ta place. Tu y retournes à la fin.",
  "Un adulte de ton établissement garde le contact avec toi.",
  "On regarde aussi ce qui t'empêche de dormir, de manger ou de te sentir bien."
];

export const KINDS = {
  'micro-lycee': {
    id: 'micro-lycee',
    structure: ['Micro-lycée {pool}'],
    titles: ['Reprendre le lycée au micro-lycée {pool}', 'Micro-lycée {pool} : préparer le bac autrement', 'Passer ton bac {a}, en petit groupe', 'Revenir au lycée {a}, à ton rythme', 'Le bac en petit groupe au micro-lycée {pool}'],
    resumes: [
      "Tu n'es plus en cours depuis {sortieMots} mois ou plus et tu veux passer ton bac {a}.",
      "Tu reprends le lycée {a} avec quinze élèves par groupe et des profs qui te connaissent.",
      "Tu prépares le bac {a}, dans un petit lycée où on te laisse le temps.",
      "Tu as arrêté le lycée : ici, tu repars de ce que tu sais déjà.",
      "Un retour au lycée {a}, sans te juger, avec une personne qui te suit toute l'année."
    ],
    p1: [
      "Ici, on est peu nombreux. Les cours se font à quinze, parfois moins, et chacun se connaît.",
      "Le micro-lycée est un lycée comme les autres, en plus petit. Tu y prépares le même bac.",
      "Tu retrouves des cours, mais pas le lycée d'avant. On travaille en petit groupe et on prend le temps.",
      "{A}, le micro-lycée accueille des jeunes qui ont arrêté l'école et qui veulent reprendre."
    ],
    p2: [
      "Tu entres en première ou en terminale, selon ce que tu as déjà fait. On regarde ensemble où tu en es.",
      "Les premières semaines servent à retrouver le rythme. Tu viens d'abord le matin, puis la journée.",
      "Une personne te suit toute l'année. Tu la vois chaque semaine, dix minutes ou plus.",
      "Tu gardes les notes du bac que tu as déjà obtenues. Tu repasses seulement ce qui manque.",
      "Il y a une salle à vivre, une cuisine et du café. On mange souvent ensemble."
    ],
    p3: [
      "L'après-midi, il y a des ateliers : théâtre, radio, aide aux devoirs, sport.",
      "Tu prépares aussi la suite : études, métier, permis, logement.",
      "Si tu as un petit travail, on essaie d'arranger ton emploi du temps.",
      "Après le bac, on garde le contact pendant un an."
    ],
    cond: ["Tu n'es plus en cours depuis au moins {sortie} mois.", 'Tu as envie de passer le bac.', 'Tu peux venir à un entretien.', 'Tu peux venir chaque jour.', 'Tu as fini la classe de seconde, ou presque.'],
    docs: ["Pièce d'identité", 'Derniers bulletins, si tu les as', 'Relevé de notes du bac, si tu en as un', 'Une lettre de quelques lignes, même avec des fautes', 'Adresse de ton dernier lycée'],
    steps: [
      ['Tu appelles ou tu écris.', 'Tu viens une heure pour parler et visiter.', 'Une commission étudie ta demande.', 'Tu as une réponse sous trois semaines.'],
      ['Tu laisses un message, on te rappelle.', 'Tu rencontres deux profs de l\'équipe.', 'Tu passes une journée avec nous.', 'Tu as une réponse, même si c\'est non.'],
      ['Tu appelles le secrétariat.', 'Tu viens à un entretien, avec quelqu\'un si tu veux.', 'On te dit si une place est libre, et quand.']
    ],
    after: ["On te propose un rendez-vous dans les quinze jours.", "On t'écoute, puis on te propose une visite.", "Une prof te rappelle pour parler de toi et fixer une date."]
  },
  'retour-ecole': {
    id: 'retour',
    structure: ['Lycée nouvelle chance {pool}', 'Pôle innovant lycéen {pool}', 'Lycée du temps choisi {pool}'],
    titles: ['{s}', 'Reprendre les études : {s0}', 'Retour au lycée {a} : {s0}', 'Reprendre à ton rythme {a}'],
    resumes: [
      "Tu reprends le lycée {a} avec un emploi du temps fait pour toi.",
      "Tu choisis tes matières et ton rythme pour revenir en cours {a}.",
      "Tu as quitté l'école : ici, tu cherches ton projet et tu reprends petit à petit.",
      "Une année pour reprendre pied {a}, puis choisir un lycée, un métier ou le bac."
    ],
    p1: [
      "On ne fait pas l'année comme ailleurs. Tu avances par étapes de six semaines.",
      "Tu viens d'abord quelques heures par semaine. Tu en ajoutes quand tu te sens bien.",
      "Ici, les profs et les élèves décident ensemble de la vie du lycée.",
      "Le matin, tu as cours. L'après-midi, tu mènes un projet avec un petit groupe."
    ],
    p2: [
      "Tu peux préparer le bac, le diplôme d'un métier, ou juste reprendre confiance avant de choisir.",
      "Tu fais un bilan avec une psychologue de l'Éducation nationale, si tu le veux.",
      "Des stages de une à trois semaines te permettent d'essayer des métiers.",
      "Chaque vendredi, on fait le point : ce qui va, ce qui coince, ce qu'on change."
    ],
    p3: ["On peut aussi t'aider à passer le code de la route.", "Des anciens élèves viennent raconter leur parcours.", "Il y a un jardin, une salle de musique et un coin calme."],
    cond: ["Tu n'es plus en cours depuis au moins {sortie} mois.", "Tu as envie d'essayer, même avec des doutes.", 'Tu peux venir à deux entretiens.', 'Tu acceptes de travailler en groupe.'],
    docs: ["Pièce d'identité", 'Derniers bulletins, si tu les as', 'Carnet de santé ou certificat de vaccination', 'Adresse de ton dernier établissement'],
    steps: [
      ['Tu appelles ou tu écris.', 'On te reçoit une première fois pour écouter ton histoire.', 'Tu reviens une deuxième fois pour choisir tes cours.', 'Tu as une réponse de la commission.'],
      ['Tu viens à une réunion, le premier mercredi du mois.', 'Tu prends un rendez-vous avec l\'équipe.', 'Tu essaies une semaine.', 'On décide ensemble.']
    ],
    after: ["On te donne la date de la prochaine réunion.", "On te rappelle sous trois jours pour un premier rendez-vous.", "On t'explique comment se passe une semaine ici."]
  },
  morea: {
    id: 'repasser',
    structure: ['Lycée {pool}', 'Lycée professionnel {pool}'],
    titles: ['Repasser ton bac {a}', 'Repasser ton bac pro {a}', 'Repasser ton CAP {a}', 'Bac raté : une année pour le repasser {a}', 'Préparer à nouveau ton examen {a}'],
    resumes: [
      "Tu as raté ton bac : tu suis seulement les cours des matières à repasser.",
      "Tu as raté ton CAP de peu : ici, tu prépares les épreuves qui te manquent.",
      "Tu repasses ton examen en juin, avec des profs et sans refaire toute l'année.",
      "Tu veux ton diplôme : on t'aide à le repasser {a}, jusqu'au jour de l'examen."
    ],
    p1: [
      "Rater un examen, ça arrive. Tu peux garder tes bonnes notes et repasser le reste.",
      "Tu ne redoubles pas. Tu viens aux cours dont tu as besoin, entre dix et vingt heures par semaine.",
      "On part de ton relevé de notes. Il dit ce que tu gardes et ce que tu repasses."
    ],
    p2: [
      "Tu t'entraînes avec de vrais sujets. On corrige ensemble, à l'écrit et à l'oral.",
      "Des examens blancs ont lieu en février et en avril.",
      "Si tu travailles à côté, on cherche un emploi du temps qui marche.",
      "Une personne t'aide aussi à préparer la suite sur Parcoursup, le site d'inscription aux études."
    ],
    p3: ["Le jour de l'examen, quelqu'un de l'équipe est là.", "On t'aide à t'inscrire à l'examen : attention, c'est en novembre.", "Tu peux utiliser les ordinateurs et la salle de travail du lycée."],
    cond: ["Tu as déjà passé l'examen une fois.", "Tu as une inscription à l'examen, ou on la fait avec toi.", 'Tu peux venir à tous les cours prévus avec toi.'],
    docs: ["Relevé de notes de l'examen", "Pièce d'identité", "Confirmation d'inscription à l'examen, si tu l'as"],
    steps: [
      ['Tu appelles le lycée, avec ton relevé de notes.', 'On choisit avec toi les cours à suivre.', 'Tu commences le lundi suivant si une place est libre.'],
      ['Tu en parles à ton ancien lycée, ou tu nous appelles.', 'Tu viens avec tes notes.', 'Tu as une réponse en une semaine.']
    ],
    after: ["On regarde tes notes avec toi au téléphone, puis on fixe un rendez-vous.", "On te dit tout de suite quelles matières tu peux préparer ici.", "On te propose de venir avec ton relevé de notes."]
  },
  mlds: {
    id: 'reprise',
    structure: ['Lycée {pool}', 'Lycée professionnel {pool}', 'Lycée polyvalent {pool}'],
    titles: ['Retrouver une formation {a}', "Faire le point et repartir {a}", 'Sas de reprise au lycée, {a}', 'Un temps pour choisir ta formation {a}', 'Repartir après une pause {a}', "Atelier « Et maintenant ? » {a}"],
    resumes: [
      "Tu n'as pas de lycée : une équipe t'accueille {a} et cherche une formation avec toi.",
      "Tu fais des stages et des ateliers {a} pour trouver la formation qui te va.",
      "Tu n'es plus en cours et tu ne sais pas quoi faire : on commence par en parler.",
      "Quelques semaines {a} pour reprendre confiance, essayer des métiers et choisir.",
      "Tu reprends quelques cours au lycée {a} et tu prépares ta prochaine rentrée."
    ],
    p1: [
      "Tu rejoins un groupe de douze jeunes au plus. Tout le monde est dans le même cas que toi.",
      "C'est un temps pour souffler et pour essayer. Tu restes élève et tu gardes tes droits.",
      "On commence par un bilan. Qu'est-ce que tu aimes ? Qu'est-ce que tu ne veux plus ?",
      "L'équipe vient de la mission de lutte contre le décrochage scolaire (MLDS) du lycée."
    ],
    p2: [
      "Chaque semaine, il y a des cours, du sport et un atelier au choix. Le reste du temps, tu es en stage.",
      "Tu passes des demi-journées dans d'autres lycées, pour voir des formations en vrai.",
      "On t'aide à écrire un CV, à téléphoner et à te présenter.",
      "Tu fais au moins deux stages, dans deux métiers différents.",
      "On travaille le français et les maths sur de vraies situations : un devis, une recette, un trajet."
    ],
    p3: [
      "À la fin, on te cherche une place : lycée, apprentissage, école de la 2e chance ou autre.",
      "Tu peux entrer au fil de l'année quand une place se libère.",
      "On fait le point avec ta famille, si tu es d'accord."
    ],
    cond: ["Tu n'as plus de place dans un lycée.", 'Tu peux venir au premier rendez-vous.', 'Tu habites {dans} ou tout près.', 'Tu acceptes de faire des stages.'],
    docs: ["Pièce d'identité", 'Dernier bulletin, si tu l\'as', 'Attestation de sécurité sociale ou carte Vitale', 'Coordonnées de tes parents si tu as moins de 18 ans'],
    steps: [
      ['Tu appelles, ou tu en parles à ton ancien lycée.', 'On te reçoit pour faire le point.', 'On construit ton emploi du temps.', 'Tu commences dès qu\'une place est libre.'],
      ['Tu contactes le centre d\'information et d\'orientation ou le lycée.', 'Tu viens à un entretien d\'une heure.', 'Tu as une réponse sous dix jours.'],
      ['Tu laisses ton prénom et ton numéro.', 'La coordination te rappelle.', 'Tu choisis un jour pour visiter.', 'On décide ensemble de la suite.']
    ],
    after: ["On te rappelle sous trois jours et on fixe un rendez-vous.", "On te pose quelques questions, puis on te propose une date.", "La coordination du lycée te reçoit sous quinze jours."]
  },
  pafi: {
    id: 'amenage', school: true,
    structure: ['Lycée {pool}', 'Lycée professionnel {pool}'],
    titles: ['Parcours aménagé au lycée, {a}', 'Un emploi du temps changé pour souffler, {a}', 'Rester élève autrement {a}'],
    resumes: [
      "Tu restes élève {a}, avec moins d'heures de cours et plus de temps pour réfléchir.",
      "Tu n'en peux plus du lycée : ton établissement peut changer ton emploi du temps.",
      "Tu gardes ta place au lycée et tu essaies un stage ou un autre cours."
    ],
    p1: ["Ton lycée peut alléger ta semaine pendant quelques semaines ou quelques mois. Tu gardes ta place.", "C'est une pause organisée, pas une sanction. Ton lycée t'aide à la préparer."],
    p2: ["Tu gardes les cours où tu te sens bien. À la place des autres, tu fais un stage, un atelier ou une mission utile.", "Une personne du lycée t'appelle ou te voit chaque semaine."],
    p3: ["Vous décidez ensemble, avec ta famille, de la date de retour.", "À la fin, tu reprends tes cours ou tu changes de voie."],
    cond: ['Tu as encore une place dans un lycée ou un collège.', "Ta famille est d'accord, si tu as moins de 18 ans."],
    docs: ["Aucun papier : ton lycée s'occupe du dossier"],
    steps: [
      ['Parle-en à ton professeur principal ou à la vie scolaire.', 'Ton lycée te reçoit avec ta famille.', 'Vous signez le nouvel emploi du temps.'],
      ['Parle-en à un adulte du lycée en qui tu as confiance.', 'Il prévient le groupe qui suit les élèves.', 'On te propose un emploi du temps à essayer.']
    ],
    after: ["Le lycée note ta demande et appelle ton établissement.", "On t'explique à qui en parler dans ton lycée."]
  },
  tdo: {
    id: 'droits-ouverts', school: true,
    structure: ['Lycée professionnel {pool}', 'Lycée polyvalent {pool}'],
    titles: ['Tous droits ouverts : essayer autre chose {a}', 'Essayer ailleurs sans quitter ton lycée, {a}', 'Un parcours partagé entre lycée et terrain {a}'],
    resumes: [
      "Tu restes élève et tu essaies ailleurs : école, chantier, association, entreprise.",
      "Ton lycée t'envoie découvrir autre chose {a}, et garde ta place.",
      "Tu partages ta semaine entre ton lycée et un lieu qui te plaît."
    ],
    p1: ["Ce parcours s'appelle Tous droits ouverts (TDO). Tu gardes tes droits d'élève pendant tout le temps.", "Tu peux passer quelques jours par semaine dans un autre lieu : chantier école, association, centre de formation."],
    p2: ["Ton lycée et le lieu d'accueil signent un accord avec toi. Chacun sait ce qu'il doit faire.", "Un adulte de ton lycée vient te voir sur place une fois par mois."],
    p3: ["À la fin, tu choisis : revenir en cours, changer de formation ou partir en apprentissage.", "Si ça ne va pas, tu reviens au lycée quand tu veux."],
    cond: ['Tu as une place dans un lycée.', "Ta famille est d'accord."],
    docs: ["Aucun papier : ton lycée s'occupe de l'accord"],
    steps: [
      ['Parle-en à ton professeur principal ou à la ou au psychologue du lycée.', 'Ton lycée cherche un lieu avec toi.', 'Tu visites, puis tu signes l\'accord.'],
      ['Parle-en à ton lycée.', 'Tu dis ce que tu aimerais essayer.', 'On fixe ensemble les jours et la durée.']
    ],
    after: ["On te dit comment en parler à ton lycée.", "On contacte ton lycée si tu es d'accord."]
  },
  'ambition-emploi': {
    id: 'ambition', school: true,
    structure: ['Lycée professionnel {pool}'],
    titles: ['Ambition emploi : préparer un métier {a}', 'Préparer ton entrée dans un métier {a}', 'Du lycée pro vers un métier, {a}'],
    resumes: [
      "Tu gardes ta place d'élève et tu prépares ton entrée dans un métier {a}.",
      "Ton lycée t'aide à chercher un métier, un stage ou un patron.",
      "Quelques mois {a} pour passer du lycée à un métier, avec une équipe."
    ],
    p1: ["Tu restes élève de ton lycée professionnel. Tu as donc les mêmes droits qu'avant.", "C'est pour toi si tu veux travailler vite, mais pas au hasard."],
    p2: ["Tu rencontres des employeurs, tu fais des stages et tu apprends à te présenter.", "Deux jours par semaine, tu es au lycée. Les autres jours, tu es sur le terrain."],
    p3: ["On t'aide à passer le permis, à ouvrir un compte ou à trouver un logement.", "Si tu changes d'avis, tu peux reprendre une formation à la rentrée."],
    cond: ['Tu as une place dans un lycée professionnel.'],
    docs: ["Aucun papier : ton lycée s'occupe du dossier"],
    steps: [
      ['Parle-en à ton professeur principal ou à la direction du lycée.', 'On te reçoit pour parler du métier qui te plaît.', 'Ton lycée prépare le parcours avec toi.'],
      ['Parle-en à ton lycée avant les vacances.', 'Tu rencontres la personne qui te suivra.', 'Tu choisis ton premier stage.']
    ],
    after: ["On te dit qui suit ce parcours dans ton lycée.", "On répond à tes questions et on prévient ton lycée si tu veux."]
  },
  'classe-relais': {
    id: 'classe-relais', school: true,
    structure: ['Collège {pool}'],
    titles: ['Classe relais {de}', 'Classe relais au collège {pool}', 'Souffler puis reprendre le collège : classe relais {de}'],
    resumes: [
      "Tu es au collège et plus rien ne va : une petite classe t'accueille quelques mois.",
      "Huit élèves, des adultes qui ont le temps, puis tu retournes dans ton collège.",
      "Une petite classe {a} pour reprendre goût au collège, avec l'accord de tes parents."
    ],
    p1: ["Tu gardes ta place dans ton collège. Tu passes quelques semaines ou quelques mois dans une petite classe.", "Il y a huit élèves, un prof et un éducateur. On prend le temps d'expliquer et d'écouter."],
    p2: ["Le matin, tu as cours. L'après-midi, il y a du sport, de la cuisine ou des sorties.", "Tu travailles surtout le français, les maths et la vie en groupe."],
    p3: ["On prépare ton retour au collège, jour après jour.", "Tes parents sont invités une fois par mois."],
    cond: ['Tu es au collège.', "Tes parents sont d'accord.", 'Ton collège fait la demande avec toi.'],
    docs: ["Aucun papier : ton collège s'occupe du dossier"],
    steps: [
      ['Parle-en à ton professeur principal ou à la vie scolaire.', 'Ton collège prépare un dossier avec tes parents et toi.', 'Une commission répond à ton collège.'],
      ['Parle-en à un adulte du collège, avec tes parents si tu veux.', 'On vous reçoit ensemble.', 'Une commission donne sa réponse.']
    ],
    after: ["On explique la classe à tes parents et à toi, puis on appelle ton collège.", "On te dit qui peut faire le dossier dans ton collège."]
  },
  'atelier-relais': {
    id: 'atelier-relais', school: true,
    structure: ['Collège {pool}'],
    titles: ['Atelier relais {de}', 'Atelier relais au collège {pool}', 'Six semaines d\'atelier pour repartir, {a}'],
    resumes: [
      "Tu es au collège : quelques semaines d'ateliers t'aident à repartir du bon pied.",
      "Des ateliers {a} avec une association, puis tu reprends tes cours au collège.",
      "Ton collège peut te proposer quelques semaines d'ateliers en petit groupe."
    ],
    p1: ["L'atelier dure de quatre à seize semaines. Tu fais des choses avec tes mains et tu reprends les bases.", "Une association et des profs mènent l'atelier ensemble : bois, radio, jardin, vélo."],
    p2: ["Tu gardes un lien avec ta classe. Tu y passes une demi-journée par semaine.", "On parle de ce qui coince, sans te faire la leçon."],
    p3: ["À la fin, tu montres ce que tu as fabriqué à ta famille et à tes profs.", "Un adulte de l'atelier revient avec toi le premier jour au collège."],
    cond: ['Tu es au collège.', "Tes parents sont d'accord.", 'Ton collège fait la demande avec toi.'],
    docs: ["Aucun papier : ton collège s'occupe du dossier"],
    steps: [
      ['Parle-en à la vie scolaire de ton collège.', 'Ton collège prépare un dossier avec tes parents et toi.', 'Une commission répond à ton collège.'],
      ['Parle-en à un adulte de ton collège.', 'Tes parents donnent leur accord.', 'Ton collège te donne la date du début.']
    ],
    after: ["On répond aux questions de tes parents et on appelle ton collège.", "On te dit quand commence le prochain atelier."]
  },
  'internat-relais': {
    id: 'internat-relais', school: true,
    structure: ['Internat relais {pool}'],
    titles: ['Internat relais {pool}', 'Vivre et apprendre en petit groupe {a}', 'Internat relais {de}'],
    resumes: [
      "Tu dors, tu manges et tu apprends en petit groupe {a}, puis tu reprends le collège.",
      "Un internat {a} pour prendre l'air quelques mois, avec l'accord de tes parents.",
      "Douze élèves, un internat, du sport et des cours courts pour repartir."
    ],
    p1: ["Tu es interne la semaine et tu rentres chez toi le week-end. Le groupe compte douze élèves au plus.", "L'internat t'éloigne un peu de ce qui va mal. Tu gardes ta place dans ton collège."],
    p2: ["Les cours sont le matin. L'après-midi, il y a du sport, des chantiers et des sorties.", "Le soir, un éducateur ou une éducatrice reste avec vous."],
    p3: ["Tes parents appellent quand ils veulent et viennent une fois par mois.", "On prépare ton retour dès la première semaine."],
    cond: ['Tu es au collège.', "Tes parents sont d'accord.", 'Ton collège fait la demande avec toi.'],
    docs: ["Aucun papier pour toi : ton collège s'occupe du dossier", 'Carnet de santé'],
    steps: [
      ['Parle-en à un adulte de ton collège et à tes parents.', 'Vous visitez l\'internat ensemble.', 'Une commission répond à ton collège.'],
      ['Parle-en à ton collège.', 'Ton collège prépare un dossier avec ta famille.', 'Tu passes une journée d\'essai.', 'Une commission donne sa réponse.']
    ],
    after: ["On explique la vie à l'internat à tes parents et à toi.", "On propose une visite à ta famille, un mercredi."]
  },
  e2c: {
    id: 'e2c',
    structure: ['École de la 2e chance {de}', 'E2C {de}', 'E2C {dedep}'],
    titles: ['École de la 2e chance (E2C) {de}', 'Apprendre et faire des stages, {a} : école de la 2e chance', 'École de la 2e chance : trouver ton métier {a}', 'Une école qui te paie pour trouver ta voie {a}'],
    resumes: [
      "Tu n'as pas de diplôme : une école {a} te paie pendant que tu cherches ton métier.",
      "Tu alternes l'école et les stages {a}, et tu touches de l'argent chaque mois.",
      "Tu entres quand tu veux dans l'année et tu avances à ton rythme.",
      "Tu veux un métier et tu n'as pas de diplôme : ici, on construit ton projet.",
      "Pas de notes, pas d'examen d'entrée : des stages, des ateliers et une équipe {a}."
    ],
    p1: [
      "À l'école de la 2e chance (E2C), il n'y a ni notes ni redoublement. Tu avances à ton rythme.",
      "Tu passes la moitié du temps à l'école et l'autre moitié en entreprise.",
      "Chaque mois, un nouveau groupe démarre. Tu n'attends pas la rentrée.",
      "{Dans}, l'école de la 2e chance (E2C) t'aide à trouver un métier qui te plaît vraiment."
    ],
    p2: [
      "Tu reprends les maths, le français et l'informatique à partir de ton niveau.",
      "Tu choisis tes stages avec un formateur ou une formatrice qui connaît les entreprises du coin.",
      "Tu fais du sport, du théâtre ou de la vidéo avec le groupe.",
      "Tu as un référent ou une référente à qui tu peux tout dire.",
      "Tu peux préparer le code de la route et passer les premiers secours."
    ],
    p3: [
      "À la fin, tu as une attestation de compétences. Elle aide pour entrer en apprentissage ou en formation.",
      "On te suit encore un an après ton départ.",
      "Beaucoup de jeunes partent ensuite en apprentissage, en formation ou en emploi."
    ],
    cond: ["Tu n'as ni le bac, ni un diplôme d'un métier.", "Tu n'es plus à l'école.", 'Tu acceptes de faire des stages.', "Tu peux venir tous les jours, à l'heure.", "Une inscription à la mission locale : on t'aide à la faire."],
    docs: ["Pièce d'identité ou titre de séjour", 'Carte Vitale ou attestation', 'Relevé d\'identité bancaire à ton nom', 'CV, si tu en as un'],
    steps: [
      ['Tu appelles l\'école.', 'Tu viens à une réunion d\'information.', 'Tu passes trois jours d\'essai.', 'Tu as une réponse dans la semaine.'],
      ['Tu appelles ou tu passes.', 'Tu as un entretien avec l\'équipe.', 'Tu fais un petit test pour connaître ton niveau.', 'Tu as une date d\'entrée si une place est libre.'],
      ['Tu remplis le formulaire du site, ou tu appelles.', 'On te rappelle sous trois jours.', 'Tu visites l\'école.', 'Tu as une réponse.']
    ],
    after: ["On te donne la date de la prochaine réunion.", "On te propose de venir voir l'école dans la semaine.", "On te pose trois questions et on fixe un rendez-vous."]
  },
  epide: {
    id: 'epide',
    structure: ['Centre EPIDE {de}'],
    titles: ['Centre EPIDE {de}', 'Internat et métier au centre EPIDE {de}', 'Vivre en internat et préparer un métier {a}'],
    resumes: [
      "Tu vis en internat {a} la semaine, tu prépares un métier et tu touches une allocation.",
      "Tu veux un cadre, un lit et un projet : tu deviens volontaire {a}.",
      "Huit mois en internat {a} pour reprendre les bases, passer le code et trouver un métier."
    ],
    p1: [
      "EPIDE veut dire : établissement pour l'insertion dans l'emploi. Ce n'est pas l'armée, mais il y a une tenue et des règles.",
      "Tu arrives le lundi et tu repars le vendredi. EPIDE veut dire : établissement pour l'insertion dans l'emploi."
    ],
    p2: [
      "Tu fais du sport chaque jour. Tu reprends le français, les maths et l'informatique.",
      "Une conseillère ou un conseiller t'aide à choisir un métier. Tu fais des stages.",
      "Tu prépares le code de la route et les premiers secours."
    ],
    p3: ["Le parcours dure environ huit mois. Il peut être plus court si tu trouves un emploi.", "On t'aide aussi pour la santé, les papiers et le logement.", "Ta première semaine est une semaine d'essai."],
    cond: ["Tu n'as pas de diplôme, ou tu ne trouves pas d'emploi.", 'Tu acceptes la vie en groupe et les règles.', 'Ta santé te permet de faire du sport, ou on en parle ensemble.'],
    docs: ["Pièce d'identité ou titre de séjour", 'Carte Vitale ou attestation', "Certificat de la journée défense et citoyenneté (JDC)", 'Accord des parents si tu as 17 ans'],
    steps: [
      ['Tu remplis le formulaire, avec ta mission locale si tu veux.', 'On te rappelle pour parler de toi.', 'Tu visites le centre.', 'Tu as une réponse, et une date d\'arrivée si c\'est oui.'],
      ['Tu appelles le centre.', 'Tu viens à une journée de découverte.', 'Tu vois un médecin.', 'Tu as une réponse sous quinze jours.']
    ],
    after: ["On te rappelle sous une semaine pour une visite.", "On t'explique la vie au centre et on te donne la date de la prochaine visite."]
  },
  smv: {
    id: 'smv', trade: true,
    structure: ['Centre du service militaire volontaire {de}'],
    titles: ['Service militaire volontaire {a} : apprendre {la}', 'Apprendre {la} et passer le permis {a}', 'Service militaire volontaire (SMV) {de}'],
    resumes: [
      "Tu deviens volontaire {a} : on te loge, on te forme {en} et tu touches une solde.",
      "Tu vis avec des militaires pendant quelques mois et tu apprends {la}.",
      "Tu veux un cadre et un métier : tu te formes {en} et tu prépares le permis."
    ],
    p1: ["Tu signes un contrat de volontaire. Tu portes l'uniforme, tu fais du sport et tu vis sur place.", "Les premières semaines, tu apprends la vie militaire. Ensuite, tu apprends un métier."],
    p2: ["{fait} Tu passes aussi par une entreprise de la région.", "Tu te formes {en}, puis tu pars en stage. {fait}"],
    p3: ["Tu passes le permis de conduire pendant ton temps de service.", "À la fin, rien ne te force à rester dans l'armée."],
    cond: ['Tu as fait la journée défense et citoyenneté (JDC).', 'Tu passes une visite médicale.', 'Tu as envie de vivre en groupe.'],
    docs: ["Carte d'identité", 'Certificat de la journée défense et citoyenneté', 'Carte Vitale', 'Relevé d\'identité bancaire'],
    steps: [['Tu appelles et tu demandes le dossier.', 'Tu passes la visite médicale et les tests.', 'Tu rencontres un cadre du centre.', 'Tu as une réponse, et une date si c\'est oui.'], ['Tu viens à une réunion d\'information.', 'Tu remplis le dossier avec nous.', 'Tu passes deux jours d\'évaluation.', 'Tu as une réponse.']],
    after: ["On t'explique le dossier et la visite médicale.", "On te donne la date de la prochaine réunion."]
  },
  sma: {
    id: 'sma', trade: true,
    structure: ['Centre du service militaire adapté {de}'],
    titles: ['Service militaire adapté {a} : apprendre {la}', 'Apprendre {la} et passer le permis {dans}', 'Service militaire adapté (SMA) {de}'],
    resumes: [
      "Tu deviens volontaire {a} : on te loge, on te forme {en} et tu touches une solde.",
      "Tu apprends {la} {dans}, avec un lit, des repas et le permis.",
      "Tu veux un cadre et un métier : tu te formes {en}, près de chez toi."
    ],
    p1: ["Tu signes un contrat de volontaire. Tu portes l'uniforme et tu dors sur place pendant la semaine.", "Les premières semaines, tu apprends la vie en groupe et les premiers secours. Ensuite, tu apprends un métier."],
    p2: ["{fait} Une partie du temps se passe en entreprise.", "Tu te formes {en} avec des instructeurs du métier. {fait}"],
    p3: ["Tu passes le permis de conduire pendant ton temps de service.", "On t'aide à trouver un emploi avant la fin de ton contrat."],
    cond: ['Tu as fait la journée défense et citoyenneté (JDC).', 'Tu passes une visite médicale.', 'Tu habites {dans}.'],
    docs: ["Carte d'identité", 'Certificat de la journée défense et citoyenneté', 'Carte Vitale', 'Relevé d\'identité bancaire'],
    steps: [['Tu appelles et tu demandes le dossier.', 'Tu passes la visite médicale et les tests.', 'Tu rencontres un cadre du centre.', 'Tu as une réponse, et une date si c\'est oui.'], ['Tu viens à une permanence à la mairie ou au centre.', 'Tu remplis le dossier avec nous.', 'Tu passes la visite médicale.', 'Tu as une réponse.']],
    after: ["On t'explique le dossier et la visite médicale.", "On te donne la date de la prochaine permanence."]
  },
  'afpa-promo-16-18': {
    id: 'promo-16-18',
    structure: ['Afpa {de}'],
    titles: ['Promo 16.18 de l\'Afpa {a}', 'La Promo 16.18 : essayer des métiers {a}', 'Trois mois pour choisir, {a}'],
    resumes: [
      "Tu as entre 16 et 18 ans : trois mois {a} pour essayer des métiers et choisir.",
      "Tu ne sais pas quel métier choisir : tu en essaies plusieurs {a}.",
      "Un groupe de jeunes de ton âge, des ateliers et des métiers à essayer {a}."
    ],
    p1: ["L'Afpa forme des adultes à beaucoup de métiers. Pendant la Promo, ses ateliers sont ouverts aux 16-18 ans.", "Le parcours dure de treize à quinze semaines. Tu le suis avec un groupe de douze jeunes."],
    p2: ["Tu essaies des métiers en vrai : bâtiment, cuisine, vente, soudure, informatique.", "Tu mènes un projet avec le groupe : un repas, une course, une fresque.", "Une personne t'aide à choisir la suite et à trouver une place."],
    p3: ["Il n'y a pas de paie, mais le repas de midi est offert ici.", "Tu peux manger sur place, et parfois y dormir."],
    cond: ["Tu n'es plus en cours et tu n'as pas d'emploi.", "La mission locale ou le centre d'information et d'orientation fait la demande avec toi."],
    docs: ["Pièce d'identité", 'Carte Vitale de tes parents ou la tienne', 'Accord des parents si tu as moins de 18 ans'],
    steps: [['Parle-en à ta mission locale ou au centre d\'information et d\'orientation.', 'Tu viens à une réunion.', 'Tu rencontres l\'équipe.', 'Tu as une réponse, et une date.'], ['Tu nous appelles : on te dit qui peut t\'inscrire.', 'Tu visites les ateliers.', 'Tu as une réponse dans la semaine.']],
    after: ["On te dit qui peut t'inscrire près de chez toi.", "On te donne la date du prochain groupe."]
  },
  apprentissage: {
    id: 'cfa', trade: true,
    structure: ['CFA {pool}', 'Centre de formation {pool}'],
    titles: ['Apprendre {la} en apprentissage {a}', 'Un contrat et un métier {a} : {la}', 'Devenir apprenti ou apprentie {en} {a}', '{dip} en apprentissage {a}'],
    resumes: [
      "Tu apprends {la} avec un employeur : tu as un salaire, puis un diplôme.",
      "Tu signes un contrat, tu travailles {ou} et tu as cours {a}.",
      "Une à deux semaines par mois au centre {de}, le reste chez ton employeur.",
      "Tu veux bouger et gagner ta vie : apprends {la} {a}."
    ],
    p1: [
      "{fait} Tu apprends surtout chez ton employeur, {ou}.",
      "Tu alternes : deux semaines en entreprise, une semaine au centre de formation d'apprentis (CFA).",
      "C'est un vrai contrat de travail, avec un salaire et des congés. {fait}"
    ],
    p2: [
      "Tu n'as pas encore d'employeur ? Une personne du centre appelle avec toi.",
      "Ton salaire dépend de ton âge et de ton année de contrat. Il augmente chaque année.",
      "Au centre, les groupes sont petits. On reprend aussi le français et les maths.",
      "Tu prépares le {dip}. C'est un diplôme reconnu partout en France."
    ],
    p3: ["Si tu te fâches avec ton patron, un médiateur t'aide. Tu ne restes pas sans rien.", "Le premier équipement est prêté par le centre.", "Tu changes d'avis en route ? Le centre t'aide à changer de métier.", "On peut t'aider à payer le permis : demande au centre."],
    cond: ['{ageCfa}', 'Il faut un employeur : on le cherche avec toi.', 'Tu peux commencer tôt le matin.'],
    docs: ["Pièce d'identité ou titre de séjour qui permet de travailler", 'Carte Vitale ou attestation', 'CV, même très court', 'Relevé d\'identité bancaire à ton nom'],
    steps: [
      ['Tu appelles le centre.', 'Tu viens à un entretien.', 'On cherche un employeur avec toi.', 'Tu signes ton contrat et tu commences.'],
      ['Tu viens à un mercredi portes ouvertes.', 'Tu fais un stage court pour essayer.', 'Tu rencontres des employeurs.', 'Tu signes, puis tu as tes dates de cours.'],
      ['Tu laisses ton numéro sur le site.', 'Une personne te rappelle.', 'Vous préparez ton CV et tes appels.', 'Tu as une date d\'entrée quand tu as un employeur.']
    ],
    after: ["On te propose un entretien et une liste d'employeurs à appeler ensemble.", "On te demande quel métier te plaît, puis on fixe un rendez-vous.", "On te dit quelles entreprises cherchent quelqu'un en ce moment."]
  },
  mfr: {
    id: 'mfr', trade: true, rural: true,
    structure: ['Maison familiale rurale {pool}', 'MFR {pool}'],
    titles: ['Maison familiale rurale (MFR) {pool} : {la}', 'Apprendre {la} en maison familiale {a}', '{A}, une petite école avec internat : {la}', 'Une semaine en stage, une semaine à l\'école, {a}'],
    resumes: [
      "Une semaine à l'école, une ou deux en stage : tu apprends {la} {a}.",
      "Une petite école avec internat {a}, où tu apprends {la} dès le début.",
      "Tu préfères faire plutôt qu'écouter : tu passes la moitié du temps en stage.",
      "Tu apprends {la} {a}, dans un groupe où tout le monde se connaît."
    ],
    p1: [
      "La maison familiale rurale (MFR) est une petite école. On y mange et on y dort ensemble.",
      "Tu alternes : une semaine à la maison familiale rurale (MFR), puis une ou deux en stage.",
      "{fait} Tu apprends sur le terrain, puis tu en parles avec le groupe."
    ],
    p2: [
      "Les adultes sont là du matin au soir. Il y a de l'aide aux devoirs et des veillées.",
      "Chacun donne un coup de main : mettre la table, ranger, choisir le film du soir.",
      "Tu peux préparer le {dip}. Les matières générales servent au métier.",
      "Ta famille connaît l'équipe. Vous vous voyez trois fois par an."
    ],
    p3: ["On t'aide à trouver ton lieu de stage, près de chez toi si possible.", "Tu peux arriver en cours d'année quand il reste une place.", "Si l'internat te fait peur, viens dormir une nuit pour essayer."],
    cond: ['Tu aimes bouger, dehors ou en équipe.', 'Il faut un lieu de stage : on le cherche avec toi.', 'Un parent visite avec toi, si tu as moins de 18 ans.'],
    docs: ["Pièce d'identité", 'Derniers bulletins', 'Carnet de vaccination', 'Attestation d\'assurance scolaire'],
    steps: [
      ['Tu appelles.', 'Tu viens visiter, avec ta famille si tu veux.', 'Tu passes une journée avec le groupe.', 'Tu as une réponse, et une date si c\'est oui.'],
      ['Tu écris ou tu appelles.', 'On parle de ce que tu aimes.', 'On cherche ensemble ton premier stage.', 'Tu arrives un lundi matin.']
    ],
    after: ["On te propose une visite, souvent le mercredi ou le samedi.", "On te demande ce que tu aimes faire, puis on fixe une visite."]
  },
  'ecole-de-production': {
    id: 'production', trade: true,
    structure: ['École de production {pool}'],
    titles: ['École de production {pool} : {la}', 'Apprendre {la} en fabriquant pour de vrai, {a}', 'Apprendre en faisant {a} : {la}'],
    resumes: [
      "Tu apprends {la} {a} en travaillant sur de vraies commandes.",
      "Les deux tiers du temps {ou}, le reste en classe : tu apprends en faisant.",
      "Dès 15 ans, tu apprends {la} {a} avec des pros à côté de toi."
    ],
    p1: ["Ici, tu fabriques pour de vrais clients. {fait}", "Tu passes les deux tiers du temps {ou}. Un maître professionnel te montre chaque geste.", "L'école compte quarante élèves. Tout le monde se connaît."],
    p2: ["Les maths et le français servent à ce que tu fabriques : un plan, un devis, une mesure.", "Tu prépares le {dip} en deux ans. Une troisième année est possible.", "Tu vois vite le résultat : le client repart avec ton travail."],
    p3: ["L'école est gratuite ou presque. Tes outils sont prêtés.", "Après l'école, des entreprises partenaires proposent des emplois.", "On commence à huit heures et on finit à seize heures trente."],
    cond: ["Tu as envie d'apprendre {la}.", "Tu peux faire une semaine d'essai."],
    docs: ["Pièce d'identité", 'Derniers bulletins, si tu les as', 'Chaussures de sécurité : on te dit où les trouver', 'Attestation d\'assurance scolaire'],
    steps: [['Tu appelles l\'école.', 'Tu visites l\'atelier.', 'Tu passes une semaine d\'essai.', 'Tu as une réponse dans les dix jours.'], ['Tu viens aux portes ouvertes, ou tu appelles.', 'Tu rencontres un maître professionnel.', 'Tu essaies quelques jours.', 'On décide avec toi et ta famille.']],
    after: ["On te propose de venir voir l'école un après-midi.", "On fixe une visite, puis une semaine d'essai."]
  },
  greta: {
    id: 'greta', trade: true,
    structure: ['GRETA {pool}'],
    titles: ['Se former {en} avec le GRETA {a}', 'Formation {a} : {la}', '{dip} : formation {a}', 'Apprendre {la} avec le GRETA, {a}'],
    resumes: [
      "Tu te formes {en} {a}, en quelques mois, avec des stages.",
      "Tu apprends {la} {a} et tu prépares un métier que les employeurs cherchent.",
      "Tu reprends une formation {a} : cours le matin, pratique l'après-midi.",
      "Une formation {a} pour apprendre {la}, même si tu as arrêté tôt l'école."
    ],
    p1: [
      "Le GRETA forme des adultes et des jeunes dans les lycées. GRETA veut dire : groupement d'établissements.",
      "Tu apprends avec des personnes d'âges différents, dans un lycée {de}. GRETA veut dire : groupement d'établissements.",
      "Le GRETA, un groupement de lycées publics, t'ouvre ses ateliers. {fait}"
    ],
    p2: [
      "{fait} Tu passes aussi plusieurs semaines en entreprise.",
      "La formation mène au {dip}. Tu peux aussi n'en passer qu'une partie.",
      "On commence par un bilan de ce que tu sais déjà. Ensuite, tu choisis ton parcours.",
      "Tu revois le français, le calcul et l'ordinateur en même temps que le métier."
    ],
    p3: ["Tu peux toucher une aide chaque mois : on t'explique comment la demander.", "La formation est gratuite si ta mission locale l'accepte.", "Une partie des cours peut se suivre depuis chez toi."],
    cond: ['Tu as un rendez-vous avec ta mission locale ou France Travail.', "Tu peux venir à la réunion d'information.", 'Tu comprends et tu parles le français de tous les jours.'],
    docs: ["Pièce d'identité ou titre de séjour", 'CV, si tu en as un', 'Numéro de sécurité sociale', 'Numéro d\'inscription à la mission locale ou à France Travail'],
    steps: [
      ['Tu appelles, ou tu en parles à ta mission locale.', 'Tu viens à la réunion d\'information.', 'Tu passes un entretien et un petit test.', 'Tu as une réponse avant la date d\'entrée.'],
      ['Tu envoies un message ou tu appelles.', 'On vérifie avec toi que la formation te va.', 'On demande ensemble l\'aide pour la payer.', 'Tu as une date d\'entrée si c\'est oui.']
    ],
    after: ["On te donne la date de la prochaine réunion d'information.", "On te dit si la formation est payée et quand elle commence.", "On te rappelle sous deux jours pour parler de ton projet."]
  },
  'mission-locale': {
    id: 'mission-locale', door: true,
    structure: ['Mission locale {de}', 'Mission locale du pays {de}'],
    titles: ['Mission locale {de}', "Mission locale {de} : une personne pour t'aider", 'Mission locale {de} : emploi, formation, logement', 'Mission locale {de} : parler de la suite'],
    resumes: [
      "Une personne te suit {a} pour la formation, l'emploi, le logement ou la santé.",
      "Tu as entre 16 et 25 ans : viens parler de ce que tu veux faire.",
      "Tu ne sais pas par où commencer : ici, on commence avec toi.",
      "Travail, formation, argent, logement : une même personne t'aide {a}."
    ],
    p1: [
      "La mission locale est gratuite. Tu y vas pour un emploi, une formation, un logement ou des papiers.",
      "Tu parles avec une conseillère ou un conseiller. C'est toujours la même personne.",
      "{A}, la mission locale reçoit les 16-25 ans, jusqu'à 29 ans en cas de handicap."
    ],
    p2: [
      "Tu peux signer un contrat d'engagement jeune (CEJ). Il dure de six à dix-huit mois, avec une allocation possible.",
      "Il y a des ateliers : CV, code de la route, santé, sport, découverte de métiers.",
      "On connaît les employeurs et les écoles du coin. On appelle avec toi."
    ],
    p3: ["Des permanences existent dans d'autres communes : demande la plus proche.", "Tu peux venir sans rendez-vous le matin.", "On t'aide aussi à ouvrir tes droits à la santé."],
    cond: ["Tu n'es plus à l'école."],
    docs: ["Pièce d'identité ou titre de séjour", 'Carte Vitale, si tu l\'as', 'Un justificatif d\'adresse, si tu en as un'],
    steps: [
      ['Tu appelles ou tu passes.', 'On te donne un rendez-vous.', 'Vous choisissez ensemble par quoi commencer.'],
      ['Tu viens à l\'accueil, même sans papiers sur toi.', 'On t\'inscrit en un quart d\'heure.', 'Tu vois une conseillère ou un conseiller.']
    ],
    after: ["On te donne un rendez-vous dans les quinze jours.", "On te pose quelques questions et on te dit quand venir.", "On te propose un rendez-vous près de chez toi."]
  },
  'service-civique': {
    id: 'service-civique',
    structure: ['Association {pool}', 'Les Amis {pool}', 'Maison de quartier {pool}', 'Centre social {pool}'],
    titles: [], resumes: [], // written with each mission, below
    p1: [
      "Le service civique n'est pas un emploi ni un stage. C'est une mission utile, ouverte à tous, sans diplôme.",
      "Tu choisis une mission qui te parle. Une personne te guide pendant toute la durée.",
      "Tu découvres une équipe et tu rends service {a}. On t'apprend tout sur place."
    ],
    p2: ["Tu touches une allocation chaque mois. Tu gardes du temps pour chercher la suite.", "Tu passes une formation aux premiers secours. Elle est gratuite.", "Une fois par mois, tu retrouves d'autres volontaires {dedep}."],
    p3: ["À la fin, on prépare avec toi la suite : formation, emploi ou études.", "Tu peux arrêter si tu trouves un emploi ou une formation.", "Les horaires peuvent s'adapter si tu prépares aussi un examen."],
    cond: ["Tu as envie d'aider.", "Tu n'as jamais fait de service civique."],
    docs: ["Pièce d'identité ou titre de séjour", 'Accord des parents si tu as moins de 18 ans', 'Certificat médical', 'Relevé d\'identité bancaire'],
    steps: [
      ['Tu envoies quelques lignes sur le site.', 'On te rappelle sous une semaine.', 'Tu viens rencontrer l\'équipe.', 'Tu as une réponse, et une date si c\'est oui.'],
      ['Tu appelles pour en savoir plus.', 'Tu passes une demi-journée avec nous.', 'On te répond dans les dix jours.']
    ],
    after: ["On te raconte la mission et on te propose de venir.", "On te demande pourquoi elle te plaît, puis on fixe un rendez-vous."]
  },
  pjj: {
    id: 'pjj', judge: true,
    structure: ['Service éducatif {pool}'],
    titles: ["Accueil de jour du service éducatif {pool}", 'Ateliers du service éducatif {pool}, {a}'],
    resumes: ["Un juge te suit : cet accueil {a} peut faire partie de sa décision.", "Des ateliers {a} pour des jeunes suivis par la justice, sur décision d'un juge."],
    p1: ["Ce service dépend de la protection judiciaire de la jeunesse (PJJ). On y entre seulement si un juge le décide.", "L'accueil se fait par petits groupes de huit jeunes, avec des éducateurs et des professeurs."],
    p2: ["Tu y fais des ateliers, du sport et une remise à niveau. On prépare ton retour en formation.", "Un éducateur te voit chaque semaine et appelle ta famille."],
    p3: ["Tu peux poser tes questions à ton éducateur ou à ton avocat."],
    cond: ["Un juge l'a décidé."],
    docs: ['Aucun papier : le service a ton dossier'],
    steps: [["Le juge décide de l'accueil.", 'Parle-en à ton éducateur ou à ton avocat.', 'Le service te reçoit avec ta famille.']],
    after: ["Ton éducateur t'explique la suite.", "On répond aux professionnels ; pour toi, ton éducateur est le bon contact."]
  },
  cio: {
    id: 'cio', door: true,
    structure: ['CIO {de}'],
    titles: ["Centre d'information et d'orientation (CIO) {de}", "Parler de ton avenir au CIO {de}", "CIO {de} : faire le point sur ta scolarité", "CIO {de} : trouver une école ou un métier"],
    resumes: [
      "Tu parles de ton avenir {a} avec une personne dont c'est le métier, et c'est gratuit.",
      "Tu n'as pas d'école ou tu veux en changer : on cherche avec toi {a}.",
      "Tu n'as plus de collège ou de lycée : commence par nous appeler.",
      "Tu ne sais pas quoi faire après : viens en parler {a}, avec ou sans tes parents."
    ],
    p1: [
      "Au centre d'information et d'orientation (CIO), tu rencontres une ou un psychologue de l'Éducation nationale. C'est gratuit.",
      "Le centre d'information et d'orientation (CIO) reçoit tout le monde : élèves, jeunes sans école, parents.",
      "Tu peux venir au centre d'information et d'orientation (CIO) juste pour poser une question."
    ],
    p2: [
      "On regarde ce que tu aimes, ce que tu sais faire et ce qui existe près de chez toi.",
      "Tu as entre 16 et 25 ans et tu veux reprendre ? Tu as un rendez-vous sous quinze jours.",
      "On peut appeler un lycée ou un centre de formation pendant le rendez-vous."
    ],
    p3: ["Tu viens d'arriver en France ? On fait un bilan de ton niveau, dans ta langue si possible.", "Ce que tu dis reste entre nous.", "Le mercredi, c'est ouvert sans rendez-vous."],
    cond: [],
    docs: ['Rien d\'obligatoire', 'Tes derniers bulletins, si tu les as'],
    steps: [
      ['Tu appelles ou tu passes.', 'On te donne un rendez-vous.', 'Tu parles, on t\'écoute.', 'Tu repars avec des pistes.'],
      ['Tu prends un rendez-vous par téléphone ou sur le site.', 'On fait le point pendant une heure.', 'On appelle ensemble les écoles qui te plaisent.']
    ],
    after: ["On te donne un rendez-vous, souvent dans la semaine.", "On te demande où tu en es, puis on fixe une date.", "On te propose de passer, même sans rendez-vous le mercredi."]
  },
  psad: {
    id: 'contact', door: true,
    structure: ['CIO {de}', 'Mission locale {de}'],
    titles: ['Ton contact {a} pour reprendre une formation', "Plus de cours ? Ton contact {a}", 'Qui appeler {a} quand tu n\'as plus d\'école'],
    resumes: [
      "Une personne {a} connaît toutes les solutions du coin et cherche avec toi.",
      "Tu n'es plus en cours : un seul numéro {a}, et on t'aide à choisir.",
      "Un seul appel {a} : on t'écoute et on te trouve un premier rendez-vous."
    ],
    p1: ["Ici, on connaît les lycées, les écoles et les formations {dedep}. On sait où il reste des places.", "Tu ne cherches plus dans ton coin. Une personne fait le tour des solutions avec toi."],
    p2: ["Ce contact répond pour la plateforme de suivi et d'appui (PSAD). Elle réunit les écoles, les missions locales et les associations.", "Tu as entre 16 et 25 ans ? Tu as un premier rendez-vous sous quinze jours."],
    p3: ["Tes parents peuvent appeler aussi.", "Si tu as moins de 16 ans, on t'aide à retrouver une place au collège ou au lycée."],
    cond: ["Tu n'as plus d'école ou de formation, ou tu as peur de la perdre."],
    docs: ["Rien d'obligatoire"],
    steps: [['Tu appelles.', "On t'écoute et on regarde où tu en es.", 'On te dit ce qui existe près de chez toi.', 'On prend le premier rendez-vous avec toi.'], ['Tu laisses un message, avec ton prénom et ton numéro.', 'On te rappelle sous deux jours.', 'Tu as un rendez-vous sous quinze jours.']],
    after: ["On t'écoute, puis on te propose un rendez-vous sous quinze jours.", "On te pose quelques questions et on te dit qui peut t'aider."]
  },
  paqi: {
    id: 'pole',
    structure: ['Lycée professionnel {pool}', 'Lycée polyvalent {pool}'],
    titles: ["Pôle d'accompagnement vers un métier, {a}", 'Un pôle pour choisir et repartir {a}', "Pôle d'accompagnement (PAQI) {de}"],
    resumes: [
      "Une équipe t'accueille {a}, t'aide à choisir et te suit jusqu'à une formation.",
      "Tu n'as pas de place dans une école : le pôle {de} cherche avec toi.",
      "Quelques jours ou quelques mois {a} pour choisir un métier et t'y préparer."
    ],
    p1: ["Le pôle d'accompagnement à la qualification et à l'insertion (PAQI) reçoit les jeunes sans solution. Le groupe compte dix personnes.", "PAQI veut dire : pôle d'accompagnement à la qualification et à l'insertion. C'est un lieu dans un lycée, avec une équipe à part."],
    p2: ["Tu visites des lycées, des entreprises et des centres de formation. Tu essaies avant de choisir.", "Chacun a son programme : cours, stages, ateliers, sport.", "On t'aide à refaire un dossier ou à trouver un patron."],
    p3: ["Tu peux venir à tout moment de l'année.", "On te suit encore trois mois après ton départ."],
    cond: ["Tu n'as ni école, ni emploi."],
    docs: ["Pièce d'identité", 'Dernier bulletin, si tu l\'as'],
    steps: [['Tu appelles ou tu passes.', 'On te reçoit pour faire le point.', 'On te propose un programme à essayer.'], ['Tu appelles le lycée et tu demandes le pôle.', 'Tu rencontres l\'équipe.', 'Tu commences dans la semaine si une place est libre.']],
    after: ["On te propose un rendez-vous au pôle dans la semaine.", "On te pose quelques questions et on fixe une visite."]
  }
};

// Missions of service civique: title, one sentence, sector.
export const MISSIONS = [
  ['bibliotheque', 'Faire aimer les livres aux enfants {a}', 'Tu lis des histoires et tu montes des jeux avec les enfants {a}.', 'K'],
  ['aines', 'Tenir compagnie à des personnes âgées {a}', 'Tu joues, tu discutes et tu sors avec des personnes âgées {a}.', 'K'],
  ['nature', 'Protéger la nature {dans}', 'Tu nettoies des chemins et tu comptes les oiseaux {dans}.', 'A'],
  ['sport', 'Donner envie de bouger {a}', 'Tu aides à monter des activités de sport pour tous {a}.', 'G'],
  ['numerique', 'Aider les gens avec leur téléphone {a}', 'Tu aides des habitants à faire leurs démarches en ligne {a}.', 'K'],
  ['culture', 'Accueillir le public au théâtre {a}', 'Tu accueilles les spectateurs et tu aides à préparer les soirées {a}.', 'L'],
  ['velo', 'Réparer des vélos avec les habitants {a}', "Tu tiens l'atelier de vélos {a} et tu apprends à réparer.", 'I'],
  ['recyclerie', 'Donner une seconde vie aux objets {a}', 'Tu tries, tu répares et tu expliques comment moins jeter {a}.', 'K'],
  ['ecole', 'Aider aux devoirs et aux jeux {a}', 'Tu aides des enfants après la classe {a}, avec une équipe.', 'K'],
  ['solidarite', 'Préparer des repas solidaires {a}', 'Tu prépares et tu distribues des repas avec des bénévoles {a}.', 'G'],
  ['memoire', "Raconter l'histoire du quartier {a}", 'Tu récoltes des souvenirs et tu montes une exposition {a}.', 'E'],
  ['jardin', 'Faire vivre un jardin partagé {a}', 'Tu plantes, tu arroses et tu reçois les voisins au jardin {a}.', 'A'],
  ['handicap', 'Sortir avec des personnes handicapées {a}', 'Tu accompagnes des sorties et des loisirs {a}, avec une éducatrice.', 'K'],
  ['radio', 'Faire de la radio avec des jeunes {a}', 'Tu prépares des émissions et tu tends le micro {a}.', 'E'],
  ['secours', 'Apprendre et montrer les gestes qui sauvent {a}', 'Tu aides une équipe de secours {a} et tu passes ton diplôme de secouriste.', 'K'],
  ['accueil-hopital', "Accueillir les visiteurs à l'hôpital {a}", 'Tu guides les visiteurs et tu passes du temps avec les patients {a}.', 'J']
];

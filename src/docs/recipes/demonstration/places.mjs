// Départements and towns of the demonstration. One line a département:
// code: ["in it", "of it", towns...]; the first town is the seat. "~" marks a town by the sea (small jitter).
export const PLACES = {
  '01': ["dans l'Ain", "de l'Ain", 'Bourg-en-Bresse', 'Oyonnax', 'Ambérieu-en-Bugey', 'Belley'],
  '02': ["dans l'Aisne", "de l'Aisne", 'Laon', 'Saint-Quentin', 'Soissons', 'Hirson'],
  '03': ["dans l'Allier", "de l'Allier", 'Moulins', 'Montluçon', 'Vichy', 'Cusset'],
  '04': ['dans les Alpes-de-Haute-Provence', 'des Alpes-de-Haute-Provence', 'Digne-les-Bains', 'Manosque', 'Sisteron'],
  '05': ['dans les Hautes-Alpes', 'des Hautes-Alpes', 'Gap', 'Briançon', 'Embrun', 'Laragne-Montéglin'],
  '06': ['dans les Alpes-Maritimes', 'des Alpes-Maritimes', '~Nice', 'Grasse', '~Antibes', 'Carros'],
  '07': ['en Ardèche', "de l'Ardèche", 'Privas', 'Aubenas', 'Annonay', 'Le Teil'],
  '08': ['dans les Ardennes', 'des Ardennes', 'Charleville-Mézières', 'Sedan', 'Rethel', 'Revin'],
  '09': ['en Ariège', "de l'Ariège", 'Foix', 'Pamiers', 'Saint-Girons', 'Lavelanet'],
  '10': ["dans l'Aube", "de l'Aube", 'Troyes', 'Romilly-sur-Seine', 'Bar-sur-Aube'],
  '11': ["dans l'Aude", "de l'Aude", 'Carcassonne', 'Narbonne', 'Castelnaudary', 'Limoux'],
  '12': ["dans l'Aveyron", "de l'Aveyron", 'Rodez', 'Millau', 'Villefranche-de-Rouergue', 'Decazeville'],
  '13': ['dans les Bouches-du-Rhône', 'des Bouches-du-Rhône', '~Marseille', 'Aix-en-Provence', 'Arles', 'Salon-de-Provence', 'Vitrolles'],
  '14': ['dans le Calvados', 'du Calvados', 'Caen', 'Lisieux', 'Bayeux', 'Vire Normandie'],
  '15': ['dans le Cantal', 'du Cantal', 'Aurillac', 'Saint-Flour', 'Mauriac'],
  '16': ['en Charente', 'de la Charente', 'Angoulême', 'Cognac', 'Confolens', 'Ruffec', 'Barbezieux-Saint-Hilaire', 'La Rochefoucauld-en-Angoumois', 'Soyaux', 'Jarnac', 'Chasseneuil-sur-Bonnieure'],
  '17': ['en Charente-Maritime', 'de la Charente-Maritime', '~La Rochelle', 'Saintes', 'Rochefort', '~Royan', 'Jonzac', "Saint-Jean-d'Angély", 'Surgères', '~Marennes-Hiers-Brouage', 'Pons', 'Tonnay-Charente', 'Saujon', "~Saint-Pierre-d'Oléron"],
  '18': ['dans le Cher', 'du Cher', 'Bourges', 'Vierzon', 'Saint-Amand-Montrond'],
  '19': ['en Corrèze', 'de la Corrèze', 'Tulle', 'Brive-la-Gaillarde', 'Ussel'],
  '2A': ['en Corse-du-Sud', 'de la Corse-du-Sud', '~Ajaccio', '~Porto-Vecchio', 'Sartène', '~Propriano'],
  '2B': ['en Haute-Corse', 'de la Haute-Corse', '~Bastia', 'Corte', 'Ghisonaccia', '~Calvi'],
  '21': ["en Côte-d'Or", "de la Côte-d'Or", 'Dijon', 'Beaune', 'Montbard', 'Chenôve'],
  '22': ["dans les Côtes-d'Armor", "des Côtes-d'Armor", 'Saint-Brieuc', 'Lannion', 'Dinan', 'Guingamp', 'Loudéac'],
  '23': ['en Creuse', 'de la Creuse', 'Guéret', 'Aubusson', 'La Souterraine', 'Felletin'],
  '24': ['en Dordogne', 'de la Dordogne', 'Périgueux', 'Bergerac', 'Sarlat-la-Canéda', 'Nontron'],
  '25': ['dans le Doubs', 'du Doubs', 'Besançon', 'Montbéliard', 'Pontarlier'],
  '26': ['dans la Drôme', 'de la Drôme', 'Valence', 'Montélimar', 'Romans-sur-Isère', 'Die'],
  '27': ["dans l'Eure", "de l'Eure", 'Évreux', 'Vernon', 'Louviers', 'Pont-Audemer'],
  '28': ['en Eure-et-Loir', "de l'Eure-et-Loir", 'Chartres', 'Dreux', 'Châteaudun', 'Nogent-le-Rotrou'],
  '29': ['dans le Finistère', 'du Finistère', 'Quimper', '~Brest', 'Morlaix', 'Carhaix-Plouguer', '~Concarneau'],
  '30': ['dans le Gard', 'du Gard', 'Nîmes', 'Alès', 'Bagnols-sur-Cèze', 'Le Vigan'],
  '31': ['en Haute-Garonne', 'de la Haute-Garonne', 'Toulouse', 'Muret', 'Saint-Gaudens', 'Colomiers', 'Blagnac'],
  '32': ['dans le Gers', 'du Gers', 'Auch', 'Condom', 'Mirande', 'Fleurance'],
  '33': ['en Gironde', 'de la Gironde', 'Bordeaux', 'Libourne', 'Langon', 'Lormont', 'Blaye', 'Mérignac'],
  '34': ["dans l'Hérault", "de l'Hérault", 'Montpellier', 'Béziers', '~Sète', 'Lodève'],
  '35': ['en Ille-et-Vilaine', "de l'Ille-et-Vilaine", 'Rennes', '~Saint-Malo', 'Fougères', 'Redon', 'Vitré'],
  '36': ["dans l'Indre", "de l'Indre", 'Châteauroux', 'Issoudun', 'Le Blanc', 'La Châtre'],
  '37': ['en Indre-et-Loire', "de l'Indre-et-Loire", 'Tours', 'Chinon', 'Loches', 'Amboise'],
  '38': ['en Isère', "de l'Isère", 'Grenoble', 'Vienne', 'Bourgoin-Jallieu', 'Voiron', 'La Mure'],
  '39': ['dans le Jura', 'du Jura', 'Lons-le-Saunier', 'Dole', 'Saint-Claude'],
  '40': ['dans les Landes', 'des Landes', 'Mont-de-Marsan', 'Dax', '~Biscarrosse'],
  '41': ['en Loir-et-Cher', 'du Loir-et-Cher', 'Blois', 'Romorantin-Lanthenay', 'Vendôme'],
  '42': ['dans la Loire', 'de la Loire', 'Saint-Étienne', 'Roanne', 'Montbrison', 'Firminy'],
  '43': ['en Haute-Loire', 'de la Haute-Loire', 'Le Puy-en-Velay', 'Brioude', 'Yssingeaux'],
  '44': ['en Loire-Atlantique', 'de la Loire-Atlantique', 'Nantes', '~Saint-Nazaire', 'Châteaubriant', 'Ancenis-Saint-Géréon', 'Rezé'],
  '45': ['dans le Loiret', 'du Loiret', 'Orléans', 'Montargis', 'Gien', 'Pithiviers'],
  '46': ['dans le Lot', 'du Lot', 'Cahors', 'Figeac', 'Gourdon'],
  '47': ['dans le Lot-et-Garonne', 'du Lot-et-Garonne', 'Agen', 'Villeneuve-sur-Lot', 'Marmande', 'Nérac'],
  '48': ['en Lozère', 'de la Lozère', 'Mende', 'Marvejols', 'Langogne'],
  '49': ['en Maine-et-Loire', 'du Maine-et-Loire', 'Angers', 'Cholet', 'Saumur', 'Segré-en-Anjou Bleu'],
  '50': ['dans la Manche', 'de la Manche', 'Saint-Lô', '~Cherbourg-en-Cotentin', 'Avranches', 'Coutances'],
  '51': ['dans la Marne', 'de la Marne', 'Châlons-en-Champagne', 'Reims', 'Épernay', 'Vitry-le-François'],
  '52': ['en Haute-Marne', 'de la Haute-Marne', 'Chaumont', 'Saint-Dizier', 'Langres'],
  '53': ['en Mayenne', 'de la Mayenne', 'Laval', 'Château-Gontier-sur-Mayenne', 'Mayenne'],
  '54': ['en Meurthe-et-Moselle', 'de la Meurthe-et-Moselle', 'Nancy', 'Lunéville', 'Longwy', 'Toul'],
  '55': ['dans la Meuse', 'de la Meuse', 'Bar-le-Duc', 'Verdun', 'Commercy'],
  '56': ['dans le Morbihan', 'du Morbihan', 'Vannes', '~Lorient', 'Pontivy', 'Ploërmel', 'Auray'],
  '57': ['en Moselle', 'de la Moselle', 'Metz', 'Thionville', 'Forbach', 'Sarrebourg', 'Saint-Avold'],
  '58': ['dans la Nièvre', 'de la Nièvre', 'Nevers', 'Cosne-Cours-sur-Loire', 'Clamecy', 'Decize'],
  '59': ['dans le Nord', 'du Nord', 'Lille', 'Roubaix', 'Valenciennes', '~Dunkerque', 'Maubeuge', 'Cambrai', 'Douai', 'Hazebrouck', 'Fourmies'],
  '60': ["dans l'Oise", "de l'Oise", 'Beauvais', 'Creil', 'Compiègne', 'Noyon'],
  '61': ["dans l'Orne", "de l'Orne", 'Alençon', 'Flers', 'Argentan', "L'Aigle"],
  '62': ['dans le Pas-de-Calais', 'du Pas-de-Calais', 'Arras', 'Lens', '~Calais', 'Béthune', '~Boulogne-sur-Mer', 'Saint-Omer', 'Hénin-Beaumont', 'Bruay-la-Buissière'],
  '63': ['dans le Puy-de-Dôme', 'du Puy-de-Dôme', 'Clermont-Ferrand', 'Riom', 'Thiers', 'Issoire', 'Ambert'],
  '64': ['dans les Pyrénées-Atlantiques', 'des Pyrénées-Atlantiques', 'Pau', 'Bayonne', 'Orthez', 'Oloron-Sainte-Marie'],
  '65': ['dans les Hautes-Pyrénées', 'des Hautes-Pyrénées', 'Tarbes', 'Lourdes', 'Lannemezan', 'Bagnères-de-Bigorre'],
  '66': ['dans les Pyrénées-Orientales', 'des Pyrénées-Orientales', 'Perpignan', 'Prades', 'Céret', 'Elne'],
  '67': ['dans le Bas-Rhin', 'du Bas-Rhin', 'Strasbourg', 'Haguenau', 'Saverne', 'Sélestat'],
  '68': ['dans le Haut-Rhin', 'du Haut-Rhin', 'Colmar', 'Mulhouse', 'Guebwiller', 'Altkirch'],
  '69': ['dans le Rhône', 'du Rhône', 'Lyon', 'Villefranche-sur-Saône', 'Vénissieux', 'Villeurbanne', 'Givors', 'Tarare'],
  '70': ['en Haute-Saône', 'de la Haute-Saône', 'Vesoul', 'Lure', 'Luxeuil-les-Bains', 'Gray'],
  '71': ['en Saône-et-Loire', 'de la Saône-et-Loire', 'Mâcon', 'Chalon-sur-Saône', 'Le Creusot', 'Autun', 'Montceau-les-Mines'],
  '72': ['dans la Sarthe', 'de la Sarthe', 'Le Mans', 'La Flèche', 'Sablé-sur-Sarthe', 'Mamers'],
  '73': ['en Savoie', 'de la Savoie', 'Chambéry', 'Albertville', 'Saint-Jean-de-Maurienne', 'Aix-les-Bains'],
  '74': ['en Haute-Savoie', 'de la Haute-Savoie', 'Annecy', 'Annemasse', 'Thonon-les-Bains', 'Cluses'],
  '75': ['à Paris', 'de Paris', 'Paris'],
  '76': ['en Seine-Maritime', 'de la Seine-Maritime', 'Rouen', '~Le Havre', '~Dieppe', 'Elbeuf', 'Yvetot'],
  '77': ['en Seine-et-Marne', 'de la Seine-et-Marne', 'Melun', 'Meaux', 'Montereau-Fault-Yonne', 'Provins', 'Chelles', 'Fontainebleau'],
  '78': ['dans les Yvelines', 'des Yvelines', 'Versailles', 'Mantes-la-Jolie', 'Les Mureaux', 'Trappes', 'Rambouillet', 'Poissy', 'Sartrouville', 'Houdan', 'Plaisir'],
  '79': ['dans les Deux-Sèvres', 'des Deux-Sèvres', 'Niort', 'Bressuire', 'Parthenay', 'Thouars', "Saint-Maixent-l'École", 'Melle', 'Mauléon', 'Airvault', 'Mauzé-sur-le-Mignon', 'Chef-Boutonne', 'Secondigny', 'Celles-sur-Belle'],
  '80': ['dans la Somme', 'de la Somme', 'Amiens', 'Abbeville', 'Péronne', 'Albert'],
  '81': ['dans le Tarn', 'du Tarn', 'Albi', 'Castres', 'Mazamet', 'Gaillac'],
  '82': ['dans le Tarn-et-Garonne', 'du Tarn-et-Garonne', 'Montauban', 'Moissac', 'Castelsarrasin', 'Caussade'],
  '83': ['dans le Var', 'du Var', '~Toulon', 'Draguignan', '~Hyères', 'Brignoles', '~Fréjus'],
  '84': ['dans le Vaucluse', 'du Vaucluse', 'Avignon', 'Carpentras', 'Cavaillon', 'Apt', 'Orange'],
  '85': ['en Vendée', 'de la Vendée', 'La Roche-sur-Yon', "~Les Sables-d'Olonne", 'Fontenay-le-Comte', 'Les Herbiers', 'Challans'],
  '86': ['dans la Vienne', 'de la Vienne', 'Poitiers', 'Châtellerault', 'Montmorillon', 'Loudun', 'Civray', 'Chauvigny', 'Lusignan', 'Gençay', 'Neuville-de-Poitou', 'Vouillé', 'Mirebeau'],
  '87': ['en Haute-Vienne', 'de la Haute-Vienne', 'Limoges', 'Saint-Junien', 'Bellac', 'Saint-Yrieix-la-Perche'],
  '88': ['dans les Vosges', 'des Vosges', 'Épinal', 'Saint-Dié-des-Vosges', 'Remiremont', 'Neufchâteau'],
  '89': ["dans l'Yonne", "de l'Yonne", 'Auxerre', 'Sens', 'Avallon', 'Joigny'],
  '90': ['dans le Territoire de Belfort', 'du Territoire de Belfort', 'Belfort', 'Delle', 'Beaucourt'],
  '91': ["dans l'Essonne", "de l'Essonne", 'Évry-Courcouronnes', 'Corbeil-Essonnes', 'Étampes', 'Massy', 'Grigny', 'Savigny-sur-Orge', 'Dourdan', 'Arpajon', 'Brunoy', 'Milly-la-Forêt'],
  '92': ['dans les Hauts-de-Seine', 'des Hauts-de-Seine', 'Nanterre', 'Gennevilliers', 'Antony', 'Boulogne-Billancourt', 'Colombes', 'Bagneux', 'Clichy', 'Clamart', 'Meudon'],
  '93': ['en Seine-Saint-Denis', 'de la Seine-Saint-Denis', 'Bobigny', 'Saint-Denis', 'Montreuil', 'Aulnay-sous-Bois', 'Clichy-sous-Bois', 'La Courneuve'],
  '94': ['dans le Val-de-Marne', 'du Val-de-Marne', 'Créteil', 'Vitry-sur-Seine', 'Villeneuve-Saint-Georges', 'Champigny-sur-Marne', 'Ivry-sur-Seine'],
  '95': ["dans le Val-d'Oise", "du Val-d'Oise", 'Cergy', 'Argenteuil', 'Sarcelles', 'Pontoise', 'Garges-lès-Gonesse', "L'Isle-Adam", 'Persan', 'Gonesse', 'Magny-en-Vexin', 'Ermont'],
  '971': ['en Guadeloupe', 'de la Guadeloupe', '~Pointe-à-Pitre', '~Basse-Terre', '~Les Abymes', '~Le Moule', '~Capesterre-Belle-Eau', '~Sainte-Rose'],
  '972': ['en Martinique', 'de la Martinique', '~Fort-de-France', '~Le Lamentin', '~La Trinité', '~Le François', '~Rivière-Salée', '~Sainte-Marie'],
  '973': ['en Guyane', 'de la Guyane', '~Cayenne', '~Kourou', 'Saint-Laurent-du-Maroni', '~Remire-Montjoly', '~Matoury'],
  '974': ['à La Réunion', 'de La Réunion', '~Saint-Denis', '~Saint-Pierre', '~Saint-Paul', '~Saint-Benoît', 'Le Tampon', '~Saint-André', '~Saint-Joseph'],
  '976': ['à Mayotte', 'de Mayotte', '~Mamoudzou', '~Dzaoudzi', '~Koungou', '~Chirongui', '~Sada', '~Dembeni']
};

// Départements where the demonstration is dense (académies of Poitiers and Versailles).
export const DENSE = ['16', '17', '79', '86', '78', '91', '92', '95'];
export const OVERSEAS = ['971', '972', '973', '974', '976'];

// FOQUALE networks, by town of the head: invented perimeters, in the real proportions for Poitiers (3, 6, 2, 3).
export const NETWORKS = {
  '16': ['Angoulême', 'Cognac', 'Confolens'],
  '17': ['La Rochelle', 'Rochefort', 'Saintes', 'Royan', 'Jonzac', "Saint-Jean-d'Angély"],
  '79': ['Niort', 'Thouars'],
  '86': ['Poitiers', 'Châtellerault', 'Montmorillon'],
  '78': ['Versailles', 'Mantes-la-Jolie', 'Trappes', 'Poissy', 'Rambouillet'],
  '91': ['Évry-Courcouronnes', 'Étampes', 'Massy', 'Savigny-sur-Orge'],
  '92': ['Nanterre', 'Gennevilliers', 'Antony', 'Boulogne-Billancourt'],
  '95': ['Cergy', 'Argenteuil', 'Sarcelles', "L'Isle-Adam"]
};

// Towns of the CIO, mission locale and PSAD doors in the dense départements: each answers for the communes nearest to it.
export const DOORS = {
  '16': { cio: ['Angoulême', 'Cognac', 'Confolens'], ml: ['Angoulême', 'Cognac', 'Ruffec', 'Barbezieux-Saint-Hilaire'], psad: ['Angoulême', 'Cognac'] },
  '17': { cio: ['La Rochelle', 'Saintes', 'Rochefort', 'Royan', 'Jonzac'], ml: ['La Rochelle', 'Saintes', 'Rochefort', 'Royan', 'Jonzac', "Saint-Jean-d'Angély"], psad: ['La Rochelle', 'Saintes', 'Rochefort', 'Royan'] },
  '79': { cio: ['Niort', 'Bressuire', 'Parthenay', 'Thouars'], ml: ['Niort', 'Bressuire', 'Parthenay', 'Thouars', 'Melle'], psad: ['Niort', 'Thouars'] },
  '86': { cio: ['Poitiers', 'Châtellerault', 'Montmorillon'], ml: ['Poitiers', 'Châtellerault', 'Montmorillon', 'Loudun', 'Civray'], psad: ['Poitiers', 'Châtellerault'] },
  '78': { cio: ['Versailles', 'Mantes-la-Jolie', 'Trappes', 'Rambouillet'], ml: ['Versailles', 'Mantes-la-Jolie', 'Les Mureaux', 'Rambouillet'], psad: ['Versailles', 'Mantes-la-Jolie'] },
  '91': { cio: ['Évry-Courcouronnes', 'Étampes', 'Massy'], ml: ['Évry-Courcouronnes', 'Étampes', 'Massy', 'Corbeil-Essonnes'], psad: ['Évry-Courcouronnes', 'Étampes'] },
  '92': { cio: ['Nanterre', 'Gennevilliers', 'Antony'], ml: ['Nanterre', 'Gennevilliers', 'Bagneux', 'Boulogne-Billancourt'], psad: ['Nanterre', 'Antony'] },
  '95': { cio: ['Cergy', 'Argenteuil', 'Sarcelles'], ml: ['Cergy', 'Argenteuil', 'Sarcelles', 'Persan'], psad: ['Cergy', 'Sarcelles'] }
};

// PAQI sites (académie of Poitiers): 17.
export const PAQI = {
  '16': ['Angoulême', 'Cognac', 'Ruffec', 'Barbezieux-Saint-Hilaire'],
  '17': ['La Rochelle', 'Saintes', 'Rochefort', 'Royan', 'Jonzac', "Saint-Jean-d'Angély"],
  '79': ['Niort', 'Bressuire', 'Parthenay', 'Thouars'],
  '86': ['Poitiers', 'Châtellerault', 'Montmorillon']
};

export const EPIDE = { '02': 0, '14': 1, '18': 1, '21': 2, '24': 1, '33': 4, '35': 2, '42': 1, '49': 1, '57': 3, '59': 6, '62': 2, '63': 2, '68': 2, '69': 4, '77': 2, '81': 2, '84': 4, '86': 1, '91': 8 };
export const SMV = { '17': 0, '35': 2, '51': 0, '57': 1, '69': 2, '91': 6 };

// A few places of Paris, since its centre is in the river.
export const PARIS = ['75112', '75113', '75114', '75118', '75119', '75120', '75111', '75117', '75110'];

const ASPIRATED = ['Haguenau', 'Houdan'];

export function forms(name) {
  if (name.startsWith('Le ')) return { name, a: `au ${name.slice(3)}`, de: `du ${name.slice(3)}` };
  if (name.startsWith('Les ')) return { name, a: `aux ${name.slice(4)}`, de: `des ${name.slice(4)}` };
  const elide = /^[AEIOUYÉÈÊÎH]/.test(name) && !ASPIRATED.includes(name);
  return { name, a: `à ${name}`, de: elide ? `d'${name}` : `de ${name}` };
}

// Where the position of the commune falls in the water: the middle of the town instead.
export const CENTRES = { '97120': [16.2398, -61.534], '97608': [-12.7815, 45.279] };

// Windows around the lands of France, as Leaflet bounds: [[south, west], [north, east]].

export const METROPOLE = [[41.3, -5.2], [51.2, 9.7]];

export const OVERSEAS = [
  [[13.6, -63.3], [18.4, -60.2]], // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  [[1.5, -56], [6.6, -50.5]], // Guyane
  [[-21.9, 54.6], [-19.5, 58.2]], // La Réunion
  [[-13.3, 43], [-11, 45.5]], // Mayotte
  [[46, -58], [48, -54.5]], // Saint-Pierre-et-Miquelon
  [[-14.6, -178.5], [-12.9, -175.8]], // Wallis-et-Futuna
  [[-28, -155], [-7.5, -134]], // Polynésie française
  [[-23, 163], [-19, 169]], // Nouvelle-Calédonie
];

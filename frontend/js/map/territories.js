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

/** What is one press away, by the name its button has. */
export const INSETS = {
  metropole: METROPOLE,
  guadeloupe: [[15.83, -61.82], [16.52, -61]],
  martinique: [[14.38, -61.24], [14.89, -60.8]],
  guyane: [[2.1, -54.6], [5.8, -51.6]],
  reunion: [[-21.4, 55.2], [-20.86, 55.85]],
  mayotte: [[-13.02, 45], [-12.62, 45.31]],
};

// What the map says, from the attributes of its frame: the page chose the language.

const NEAR = 1000;

/** One sentence; # stands for what fills it. */
export const say = (frame, name, filling = "") => (frame.dataset[name] ?? "").replace("#", filling);

/** "à 3 km", as the cards of the list say it; nothing when it is not known from where. */
export function sayDistance(frame, metres) {
  if (metres === undefined) return "";
  if (metres < NEAR) return say(frame, "near");
  // a number stays with its unit, as on the cards
  return say(frame, "away", Math.round(metres / NEAR)).replace(/(\d) /, "$1\u00a0");
}

/** "12", "1,2 k". */
export const count = (number) =>
  new Intl.NumberFormat(document.documentElement.lang, { notation: "compact" }).format(number);

/** "2. École de la 2e chance, à 3 km"; "12 solutions, agrandir, dont 3 de la liste". */
export function sayName(frame, spot, grows) {
  const all = [...spot.results, ...spot.named];
  if (spot.count === 1) return sayOne(all[0]);
  const what = say(frame, grows ? "many" : "together", spot.count);
  if (all.length === spot.count && spot.count <= 3) return `${what} : ${all.map(sayOne).join(", ")}`;
  const some = spot.results.length > 0 && spot.results.length < spot.count;
  return some ? `${what}, ${say(frame, "listed", spot.results.length)}` : what;
}

const sayOne = ({ number, title, distance }) =>
  [number ? `${number}. ${title}` : title, distance].filter(Boolean).join(", ");

/** The name of a kind, in the language of the page. */
export const sayKind = (frame, kind) => JSON.parse(frame.dataset.kinds)[kind] ?? "";

// What opens on a marker: the solutions that are there, each with its page.

import { element, phoneLink, pictogram } from "./dom.js";
import { listOf, pageOf } from "./map-links.js";
import { say, sayKind } from "./map-words.js";

/** Those whose name is not known yet are asked of the portal; `measured` says how far a position is. */
export async function spotContent(frame, spot, measured) {
  const content = element("div", { className: "map-popup-content" });
  const known = [...spot.results, ...spot.named];
  if (known.length >= spot.count) {
    content.append(...known.map((solution) => solutionContent(frame, solution)));
    return content;
  }
  const { page, data } = listOf(frame, spot.bounds);
  const { items, total = spot.count } = await ask(data);
  const solutions = items.map((item) => knownBetter(spot, item, measured)).sort(listFirst);
  content.append(
    element("p", { className: "map-popup-title", textContent: say(frame, "together", total) }),
    ...solutions.map((solution) => solutionContent(frame, solution)),
  );
  if (total > items.length) {
    content.append(element("p", {}, element("a", { href: page, textContent: say(frame, "listHere") })));
  }
  return content;
}

const listFirst = (one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || 0;

/** Without an answer the link to the list is all there is. */
async function ask(address) {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : { items: [] };
  } catch {
    return { items: [] };
  }
}

/** As the list says it, or else as the portal does. */
const knownBetter = (spot, { id, titre, genre, lat, lon }, measured) =>
  spot.results.find((result) => result.id === id) ?? {
    id, title: titre, kind: genre, distance: measured([lat, lon]),
  };

function solutionContent(frame, { id, number, title, kind, distance, url, phone }) {
  const about = [sayKind(frame, kind), distance].filter(Boolean).join(", ");
  return element(
    "section",
    { className: "map-popup-result" },
    element(
      "p",
      { className: "map-popup-title" },
      element("a", { href: url ?? pageOf(frame, id), textContent: number ? `${number}. ${title}` : title }),
    ),
    element("p", { className: "map-popup-about" }, pictogram(kind), about),
    phone && phoneLink(phone, say(frame, "call")),
  );
}

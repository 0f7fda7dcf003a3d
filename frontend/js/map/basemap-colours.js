// The colours of the basemap live in the style sheet; a canvas has to be told of them.

const NAMES = ["land", "abroad", "line", "border", "label", "sea"];

export function readColours(element) {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    NAMES.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim() || "#888"]),
  );
}

/** Calls back when the reader's system goes from light to dark or back. */
export function onColourSchemeChange(callback) {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", callback);
  return () => scheme.removeEventListener("change", callback);
}

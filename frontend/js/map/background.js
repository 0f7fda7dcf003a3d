// The image over the embedded basemap, when the portal has a tile service. It is asked of the portal only.

/** What the portal says of it, as TileJSON; nothing when there is none or it cannot be known. */
export async function findBackground() {
  try {
    const response = await fetch("/fond.json");
    const { tiles, maxzoom, attribution, attribution_url: page } = await response.json();
    return tiles?.length ? { url: tiles[0], maxZoom: maxzoom, credit: credit(attribution, page) } : undefined;
  } catch {
    return undefined;
  }
}

/** Leaflet takes markup: what an operator wrote becomes text of it. */
function credit(words, page) {
  const link = document.createElement(page ? "a" : "span");
  link.textContent = words;
  if (page) link.href = page;
  return link.outerHTML;
}

/** Where it fails, the embedded basemap below stays in sight. */
export function addBackground(L, map, { url, maxZoom, credit: attribution }) {
  L.tileLayer(url, { maxNativeZoom: maxZoom, maxZoom: map.getMaxZoom(), attribution }).addTo(map);
}

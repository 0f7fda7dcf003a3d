// Completes a commune or a structure while it is typed. A structure brings its place along,
// where that is still empty; the form tells the map where a chosen commune is ("placed").
//
// <div data-completes="commune|structure" data-list data-none data-one data-several><input></div>

import { CommuneList } from "../commune-list.js";

const ENOUGH = 2;
const PAUSE = 200;
const PATIENCE = 5000;

const SOURCES = { commune: findCommunes, structure: findStructures };

for (const field of document.querySelectorAll("[data-completes]")) start(field);

function start(field) {
  const input = field.querySelector("input");
  const find = SOURCES[field.dataset.completes];
  const list = new CommuneList(field, input, choose);
  let asking = new AbortController();
  let timer;

  function choose(found) {
    found.fill((column, value, always) => set(input.form, column, value, always), input.form);
    forget();
    list.hush();
  }

  function forget() {
    clearTimeout(timer);
    asking.abort();
    list.close();
  }

  async function ask(typed) {
    asking.abort();
    asking = new AbortController();
    try {
      list.show(await find(typed, asking.signal));
    } catch (failure) {
      if (failure.name === "AbortError") return;
      list.hush();
      list.close();
    }
  }

  input.addEventListener("input", () => {
    // what was proposed was for other words
    field.closest("[data-column]")?.querySelector(".field-choices")?.remove();
    clearTimeout(timer);
    const typed = input.value.trim();
    if (typed.length < ENOUGH) forget();
    else timer = setTimeout(() => ask(typed), PAUSE);
  });
  input.addEventListener("keydown", (event) => list.onKey(event));
  input.addEventListener("blur", forget);
}

function set(form, column, value, always) {
  const input = form.elements.namedItem(column);
  if (!input || value === null || value === undefined || (!always && input.value.trim())) return;
  input.value = value;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

async function read(address, signal) {
  const answer = await fetch(address, { signal, headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

async function findCommunes(typed, signal) {
  const query = new URLSearchParams({ q: typed, autocomplete: 1, limit: 6, type: "municipality" });
  const { features } = await read(`/geocodage/search?${query}`, signal);
  return features.map(({ properties: { label, postcode, citycode, city }, geometry }) => ({
    label,
    about: postcode,
    fill: (put, form) => {
      put("commune", city && postcode ? `${postcode} ${city}` : citycode, true);
      form.dispatchEvent(new CustomEvent("placed", { detail: geometry.coordinates.toReversed() }));
    },
  }));
}

/** Those of the directory, then those that only offers tell. */
async function findStructures(typed, signal) {
  const query = new URLSearchParams({ q: typed, limit: 6, autocomplete: 1 });
  const [known, offered] = await Promise.all([
    read(`/structures.json?${query}`, signal),
    read(`/espace/structures?${query}`, signal).catch(() => ({ items: [] })),
  ]);
  const ids = new Set(known.items.map(({ id }) => id));
  const others = offered.items.filter(({ id, nom }) => !ids.has(id) && isNamed(nom, typed));
  return [...known.items.map(ofDirectory), ...others.map(ofOffers)];
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const isNamed = (name, typed) => plain(typed).split(/\s+/).every((word) => plain(name).includes(word));

const ofDirectory = ({ id, nom, commune, adresse, lat, lon, douteux }) => ({
  id,
  label: nom,
  about: [id, commune.nom].join(", "),
  fill: structure({ id, nom, commune: commune.code, adresse, ...(douteux ? {} : { lat, lon }) }),
});

const ofOffers = ({ id, nom, commune, ...place }) => ({
  id,
  label: nom,
  about: ["dans vos offres", commune].filter(Boolean).join(", "),
  fill: structure({ id, nom, commune, ...place }),
});

/** A place comes as a whole: never the street of one and the point of another. */
function structure({ id, nom, commune, adresse, lat, lon }) {
  return (put, form, named = true) => {
    const placed = ["commune", "adresse", "latitude", "longitude"].some((column) => form.elements.namedItem(column)?.value.trim());
    put("structure_id", id, true);
    put("structure_nom", nom, named);
    if (placed) return;
    put("commune", commune);
    put("adresse", adresse);
    put("latitude", lat);
    put("longitude", lon);
  };
}

/** A UAI that is left brings what the directory knows of it. */
for (const input of document.querySelectorAll("[data-offer-form] [name=structure_id]")) {
  input.addEventListener("change", async ({ isTrusted }) => {
    const id = input.value.trim().toUpperCase();
    if (!isTrusted || !/^\d{7}[A-Z]$/.test(id)) return;
    input.value = id;
    const found = await findStructures(id, AbortSignal.timeout(PATIENCE)).catch(() => []);
    const one = found.find((structure) => structure.id === id);
    one?.fill((column, value, always) => set(input.form, column, value, always), input.form, false);
  });
}

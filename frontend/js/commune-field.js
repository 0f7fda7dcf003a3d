// Offers communes while one types where. The pattern is WAI-ARIA's editable combobox.
//
// <div data-commune-field data-source="/geocodage/search"
//      data-list data-none data-one data-several>     what is said of the list, in words
//   <input name="lieu">                                 works alone: the server reads plain words
//   <input type="hidden" name="commune" disabled>       code of the chosen commune, not sent without us
//
// Typing again forgets the code. An answer that comes late is dropped.

import { CommuneList } from "./commune-list.js";

const ENOUGH = 2;
const PAUSE = 150;

for (const field of document.querySelectorAll("[data-commune-field]")) start(field);

function start(field) {
  const input = field.querySelector("input[name=lieu]");
  const code = field.querySelector("input[name=commune]");
  const list = new CommuneList(field, input, choose);
  let asking = new AbortController();
  let timer;
  code.disabled = !code.value;

  function choose(commune) {
    input.value = commune.label;
    code.value = commune.code;
    code.disabled = false;
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
      list.show(await findCommunes(field.dataset.source, typed, asking.signal));
    } catch (error) {
      if (error.name === "AbortError") return;
      // No list: what is typed still goes to the server as it is.
      list.hush();
      list.close();
    }
  }

  input.addEventListener("input", () => {
    code.value = "";
    code.disabled = true;
    clearTimeout(timer);
    const typed = input.value.trim();
    if (typed.length < ENOUGH) {
      forget();
      list.hush();
    } else timer = setTimeout(() => ask(typed), PAUSE);
  });
  input.addEventListener("keydown", (event) => list.onKey(event));
  input.addEventListener("blur", forget);
}

async function findCommunes(source, typed, signal) {
  const query = new URLSearchParams({ q: typed, autocomplete: 1, limit: 6, type: "municipality" });
  const answer = await fetch(`${source}?${query}`, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { features } = await answer.json();
  return features.map(({ properties }) => ({
    code: properties.citycode,
    label: properties.label,
    about: [properties.postcode, cityOf(properties), departementOf(properties.context)].filter(Boolean).join(", "),
  }));
}

/** The commune of a former one, of a quarter or a village: "Tahiti" → "Papeete" */
const cityOf = ({ oldcity, usuel, city }) => (oldcity || usuel) && city;

/** "79, Deux-Sèvres, Nouvelle-Aquitaine" → "Deux-Sèvres" */
const departementOf = (context = "") => context.split(", ")[1];

// Refreshes the list in place: the address stays the search, only the parts that changed are exchanged.
//
// <div data-live-results data-loading>     the page of results; what is said while it changes, in words
//   PARTS                                  what is exchanged; the map and what is typed stay
//   <form role="search">                   its filters refresh as they are ticked
//   <a data-live>                          links that only change the list
//
// Outside of it: the links to the same search in other languages, and what the head says of it.
//
// Whatever does not fit ends in an ordinary visit. An answer that comes late is dropped.

const PARTS = [
  ".search-asked",
  ".filters > summary",
  ".filters-body",
  ".search-kept",
  ".results-chips",
  ".results-head",
  ".results-list",
  ".site-footer nav:has([hreflang])",
];
const ABOUT = "link[rel=canonical], link[rel=alternate], meta[name=description], meta[name=robots], meta[property]";
const NARROW = matchMedia("(max-width: 47.99rem)");
const TYPED = "input[type=text], input[type=search]";

const page = document.querySelector("[data-live-results]");
if (page) start(page);

function start(page) {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  page.append(status);
  let asking = new AbortController();

  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-live]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href, true).then(() => {
      if (link.closest(".paging")) page.querySelector("h1").scrollIntoView();
    });
  });
  page.addEventListener("submit", (event) => {
    if (!event.target.matches("[role=search]")) return;
    event.preventDefault();
    show(addressOf(event.target), true).then((shown) => {
      if (shown) bringList(page);
    });
  });
  page.addEventListener("change", ({ target }) => {
    const form = target.closest(".filters-body") && target.form;
    if (form && !target.matches(TYPED)) show(addressOf(form), true);
  });
  window.addEventListener("popstate", () => show(location.href, false));

  /** Whether it is there now. */
  async function show(address, added) {
    asking.abort();
    asking = new AbortController();
    page.querySelector(".results-list")?.setAttribute("aria-busy", "true");
    status.textContent = page.dataset.loading;
    try {
      const answer = await fetch(address, { signal: asking.signal });
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!answer.ok || !fits(next)) throw new Error(`${answer.status}`);
      if (added) history.pushState(null, "", answer.url);
      exchange(page, next);
      status.textContent = page.querySelector("h1").textContent;
      return true;
    } catch (failure) {
      if (failure.name !== "AbortError") location.assign(address);
      return false;
    }
  }
}

function addressOf(form) {
  const query = new URLSearchParams(new FormData(form));
  return `${form.getAttribute("action")}?${query}`;
}

/** Both pages have the same parts: otherwise it is another page. */
const fits = (next) =>
  [...PARTS, "[data-results-map]", ".search-fold-open"].every(
    (part) => Boolean(document.querySelector(part)) === Boolean(next.querySelector(part)),
  );

function exchange(page, next) {
  const focused = document.activeElement ?? document.body;
  const same = findAgain(focused);
  const typed = typedMeanwhile(page);
  for (const part of PARTS) document.querySelector(part)?.replaceWith(next.querySelector(part));
  for (const [id, value] of typed) page.querySelector(`#${id}`).value = value;
  for (const field of page.querySelectorAll(".search-form > .field")) fill(field, next);
  const frame = page.querySelector("[data-results-map]");
  if (frame) tell(frame, next.querySelector("[data-results-map]").dataset);
  document.title = next.title;
  for (const said of document.head.querySelectorAll(ABOUT)) said.remove();
  document.head.append(...next.head.querySelectorAll(ABOUT));
  document.dispatchEvent(new Event("raccroche:results"));
  if (focused.isConnected) return;
  const control = same();
  if (control) control.focus({ preventScroll: true });
  else focusHeading();
}

/** Says what is searched now, where and what, unless somebody is typing there. */
function fill(field, next) {
  if (field.contains(document.activeElement)) return;
  for (const input of field.querySelectorAll("input")) {
    input.value = next.querySelector(`.search-form > .field input[name=${input.name}]`).value;
    if (input.type === "hidden") input.disabled = !input.value;
  }
}

/** What the new search has no word for, as a place, is no more. */
function tell({ dataset }, told) {
  for (const name of Object.keys(dataset)) if (!(name in told)) delete dataset[name];
  Object.assign(dataset, told);
}

/** What was typed in the filters and not asked yet must not be lost under the fingers. */
const typedMeanwhile = (page) =>
  [...page.querySelectorAll(".filters-body input")]
    .filter((field) => field.matches(TYPED) && field.value !== field.defaultValue)
    .map(({ id, value }) => [id, value]);

/** Finds the control that was used in the new page: after a chip that is gone comes the next one. */
function findAgain(control) {
  if (control.id) return () => document.getElementById(control.id);
  if (control.name) {
    const same = `[name="${CSS.escape(control.name)}"][value="${CSS.escape(control.value)}"]`;
    return () => document.querySelector(same);
  }
  for (const several of [".results-chips a", ".orders a", ".filters > summary"]) {
    const index = [...document.querySelectorAll(several)].indexOf(control);
    if (index >= 0) return () => document.querySelectorAll(several)[index];
  }
  return () => undefined;
}

/** Whoever asked for the list sees it: on a phone the search is one line again, as on a fresh page. */
function bringList(page) {
  const heading = page.querySelector("h1");
  if (NARROW.matches) {
    for (const fold of page.querySelectorAll(".search-fold:not(.search-fold-open), .filters")) fold.open = false;
    focusHeading();
  }
  const { top } = heading.getBoundingClientRect();
  if (NARROW.matches || top < 0 || top > innerHeight / 2) heading.scrollIntoView();
}

/** What is said first, when the control that was used is gone. */
function focusHeading() {
  const heading = document.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus();
}

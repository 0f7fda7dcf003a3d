// "Autour de moi": asks where the device is, only when pressed, and only says it to about 1 km.
//
// <div data-near-me data-looking data-refused data-unknown hidden>     what is said, in words
//   <button type="button">Autour de moi</button>
//   <p role="status"></p>                          what happens, in words
//
// Inside a form, what else is asked goes along.

const PATIENCE = 15000;

const REFUSED = 1;

for (const part of document.querySelectorAll("[data-near-me]")) {
  if ("geolocation" in navigator) start(part);
}

function start(part) {
  const button = part.querySelector("button");
  const status = part.querySelector("[role=status]");
  part.hidden = false;
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    status.textContent = part.dataset.looking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => location.assign(address(part.closest("form"), coords)),
      ({ code }) => {
        button.removeAttribute("aria-busy");
        status.textContent = code === REFUSED ? part.dataset.refused : part.dataset.unknown;
      },
      { timeout: PATIENCE, maximumAge: 300000 },
    );
  });
  // Coming back to this page by "back" must not find it still searching.
  window.addEventListener("pageshow", () => {
    button.removeAttribute("aria-busy");
    status.textContent = "";
  });
}

function address(form, { latitude, longitude }) {
  const query = new URLSearchParams(form ? new FormData(form) : undefined);
  for (const name of ["lieu", "commune", "lat", "lon", "apres", "bbox"]) query.delete(name);
  for (const [name, value] of [...query]) if (!value) query.delete(name, value);
  query.set("lat", rounded(latitude));
  query.set("lon", rounded(longitude));
  return `${form?.getAttribute("action") ?? "/solutions"}?${query}`;
}

/** Two decimals: about 1 km. Nothing finer leaves the device. */
const rounded = (degrees) => (Math.round(degrees * 100) / 100).toFixed(2);

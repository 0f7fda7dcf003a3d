// Starts something the first time an element is really seen, and runs the button that shows it.

export function whenShown(element, start) {
  const once = oneTime(start);
  const opener = openerOf(element);
  if (opener) runOpener(opener, element, once);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      once();
    },
    { rootMargin: "200px" },
  );
  observer.observe(element);
}

function openerOf(element) {
  return [...document.querySelectorAll("[data-map-toggle]")].find((button) => {
    const panel = panelOf(button);
    return panel ? panel.contains(element) : true;
  });
}

const panelOf = (button) => document.getElementById(button.getAttribute("aria-controls"));

function runOpener(button, element, once) {
  const panel = panelOf(button) ?? element;
  const words = button.querySelector("span") ?? button;
  const show = words.textContent;
  const say = () => {
    button.setAttribute("aria-expanded", String(!panel.hidden));
    words.textContent = panel.hidden ? show : button.dataset.hide || show;
  };
  button.hidden = false;
  say();
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    say();
    if (!panel.hidden) once();
  });
}

function oneTime(start) {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    start();
  };
}

// Loads Leaflet, once and only when a map is shown: a classic script and its style sheet.

let loading;

export function loadLeaflet(scriptUrl, styleUrl) {
  loading ??= Promise.all([
    added("script", { src: scriptUrl }),
    added("link", { rel: "stylesheet", href: styleUrl }),
  ]).then(() => window.L);
  loading.catch(() => (loading = undefined));
  return loading;
}

function added(tag, properties) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error(`not loaded: ${tag}`)));
    // Before our own sheets, which correct it.
    if (tag === "link") document.head.prepend(element);
    else document.head.append(element);
  });
}

// Codes are printed though the screen never shows them: not every printer waits for an image that is late.
//
// <img class="qr" loading="lazy">
//
// With a mouse a printer may be near: once the page is there and at rest, its codes come too. A phone
// fetches none before it prints.

import { each } from "./each.js";

const MOUSE = matchMedia("(hover: hover) and (pointer: fine)");
const AT_REST = 1000;

const whenIdle = window.requestIdleCallback ?? ((then) => setTimeout(then, AT_REST));

function fetchCodes() {
  for (const code of document.querySelectorAll("img.qr[loading=lazy]")) code.loading = "eager";
}

window.addEventListener("beforeprint", fetchCodes);

if (MOUSE.matches) {
  const start = () => each("img.qr", (code) => whenIdle(() => (code.loading = "eager")));
  if (document.readyState === "complete") start();
  else window.addEventListener("load", start);
}

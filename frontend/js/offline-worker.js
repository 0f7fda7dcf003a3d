// Shows one page when there is no network: the number to call. Nothing else is kept, and never an
// answer: what is read must be true.

const KEPT = "hors-ligne";
const PAGE = "/hors-ligne";

self.addEventListener("install", (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  else if (request.destination === "style" || request.destination === "image") {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()));
  }
});

/** The page, and the style sheet and logo it names. */
async function keep() {
  await caches.delete(KEPT);
  const cache = await caches.open(KEPT);
  const answer = await fetch(PAGE, { cache: "reload" });
  const names = (await answer.clone().text()).matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|svg))"/g);
  await cache.put(PAGE, answer);
  await cache.addAll([...new Set([...names].map(([, name]) => name))]);
}

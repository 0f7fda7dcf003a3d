// Starts a behaviour on every part of the page that asks for it, now and when a list comes anew.

export function each(selector, start) {
  const started = new WeakSet();
  const look = () => {
    for (const part of document.querySelectorAll(selector)) {
      if (started.has(part)) continue;
      started.add(part);
      start(part);
    }
  };
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

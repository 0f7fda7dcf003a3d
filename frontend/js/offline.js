// Has the page with the number ready for when there is no network.

navigator.serviceWorker?.register("/hors-ligne.js").catch(() => {});

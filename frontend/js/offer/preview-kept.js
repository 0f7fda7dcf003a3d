// A preview shows what is kept: what was typed just before is kept first.
//
// <a data-preview target="_blank">

const PATIENCE = 6000;

/** settle: keeps what is typed and says whether it did; refused: when it did not. */
export function previewKept(form, settle, refused) {
  for (const link of document.querySelectorAll("a[data-preview]")) {
    link.addEventListener("click", async (event) => {
      event.preventDefault();
      // at once: later a browser takes it for an advertisement
      const tab = open("", link.target);
      const kept = await Promise.race([settle(), new Promise((done) => setTimeout(done, PATIENCE, false))]);
      if (kept) return show(tab, `${form.getAttribute("action")}/apercu`);
      tab?.close();
      refused();
    });
  }
}

function show(tab, address) {
  if (!tab) return location.assign(address);
  tab.opener = null;
  tab.location = address;
}

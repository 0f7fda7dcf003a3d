// Leaves what was not filled out of the address, so that it stays short enough to send to somebody.
//
// <form method="get" data-short-address>

for (const form of document.querySelectorAll("[data-short-address]")) {
  form.addEventListener("formdata", ({ formData }) => {
    // A radius and the nearest first need a place, the best match needs words.
    if (!formData.get("lieu")) formData.delete("rayon");
    const needed = { distance: "lieu", pertinence: "q" }[formData.get("tri")];
    if (needed && !formData.get(needed)) formData.delete("tri");
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
  });
}

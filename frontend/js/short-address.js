// Leaves what was not filled out of the address, so that it stays short enough to send to somebody.
//
// <form method="get" data-short-address>

for (const form of document.querySelectorAll("[data-short-address]")) {
  form.addEventListener("formdata", ({ formData }) => {
    // A radius needs a place.
    if (!formData.get("lieu")) formData.delete("rayon");
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
  });
}

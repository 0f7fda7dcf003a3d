// A commune that was chosen joins the lines of the form, and its field is free for the next.

for (const lines of document.querySelectorAll("textarea[name=communes]")) {
  lines.form.addEventListener("placed", () => {
    const field = lines.form.elements.namedItem("commune");
    lines.value = [...lines.value.split("\n").filter((line) => line.trim()), field.value].join("\n");
    field.value = "";
  });
}

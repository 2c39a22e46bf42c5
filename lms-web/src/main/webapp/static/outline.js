// Finding one's way through a course: the outline, and the arrow keys from lesson to lesson.
const byId = (id) => document.getElementById(id);

// The outline stands beside the text on a wide screen and behind a button on a phone.
const outline = byId("outline");
const opener = byId("open-outline");
function showOutline(shown) {
  outline.classList.toggle("open", shown);
  opener.setAttribute("aria-expanded", String(shown));
  if (shown) (outline.querySelector('[aria-current="page"]') ?? outline.querySelector("a")).focus();
  else opener.focus();
}
opener.addEventListener("click", () => showOutline(!outline.classList.contains("open")));
byId("close-outline").addEventListener("click", () => showOutline(false));
document.addEventListener("click", (event) => {
  const inside = outline.contains(event.target) || opener.contains(event.target);
  if (outline.classList.contains("open") && !inside) showOutline(false);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && outline.classList.contains("open")) showOutline(false);
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  // A table that scrolls sideways keeps its arrow keys.
  if (event.target.closest("input, textarea, select, dialog, .table-scroll, .outline.open")) return;
  if (event.key === "ArrowLeft") byId("previous-lesson")?.click();
  if (event.key === "ArrowRight") byId("next-lesson")?.click();
});

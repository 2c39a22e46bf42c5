// The rule desk works without this: here the empty rows wait until they are wanted, and the address
// of a trial carries only what was filled in.
const form = document.getElementById("trial");
const rows = [...form.querySelectorAll(".try-row[data-empty]")];
const more = document.getElementById("more");
const shownAtFirst = 3;

const fields = (row) => [...row.querySelectorAll("input")];
const isEmpty = (row) => fields(row).every((field) => field.value === "");

const offer = () => {
  more.hidden = rows.every((row) => !row.hidden);
};

const filled = rows.filter((row) => row.dataset.empty === "false").length;
rows.forEach((row, i) => {
  row.hidden = i >= Math.max(shownAtFirst, filled + 1);
  const remove = row.querySelector(".remove");
  remove.hidden = false;
  remove.addEventListener("click", () => {
    fields(row).forEach((field) => {
      field.value = "";
      field.removeAttribute("aria-invalid");
    });
    row.querySelector(".problem")?.remove();
    if (rows.filter((other) => !other.hidden).length > 1) row.hidden = true;
    offer();
    more.focus();
  });
});
offer();

more.addEventListener("click", () => {
  const next = rows.find((row) => row.hidden);
  if (!next) return;
  next.hidden = false;
  next.parentElement.insertBefore(next, more.parentElement);
  fields(next)[0].focus();
  offer();
});

form.addEventListener("submit", () => {
  rows.filter(isEmpty).forEach((row) => {
    row.querySelectorAll("input, select").forEach((field) => { field.disabled = true; });
  });
});

// A page that comes back from the browser's memory must not keep its fields locked.
addEventListener("pageshow", () => {
  form.querySelectorAll(":disabled").forEach((field) => { field.disabled = false; });
});

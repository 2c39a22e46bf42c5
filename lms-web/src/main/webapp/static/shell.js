// Reasons open one at a time, and close with Escape or a touch outside, as people expect of a sheet.
const opened = () => document.querySelectorAll("details.why[open]");

document.addEventListener("toggle", (event) => {
  if (event.target.matches?.("details.why[open]")) {
    opened().forEach((other) => {
      if (other !== event.target) other.open = false;
    });
  }
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    opened().forEach((why) => {
      why.open = false;
      why.querySelector("summary").focus();
    });
  }
});

document.addEventListener("click", (event) => {
  opened().forEach((why) => {
    if (!why.contains(event.target)) why.open = false;
  });
});

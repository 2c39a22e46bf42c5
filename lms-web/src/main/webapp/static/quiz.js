// The quiz: every answer is kept on this device, then sent by itself; it counts as saved once the
// server says so.
const root = document.getElementById("quiz");
const { Waiting, send, isFinal, showSync, Trouble } = await import(root.dataset.queue);

const RETRY_MS = 5_000;

const byId = (id) => document.getElementById(id);
const page = root.dataset;
const sync = byId("sync");
const trouble = new Trouble();
const questions = [...root.querySelectorAll("fieldset[data-question]")];
const dialog = byId("unanswered");
const waiting = await Waiting.of(page.owner);

let seq = Number(page.lastSeq);
let sending = false;
// Something was put here while a sending was about to end: it would wait for ever.
let again = false;
let failed = false;
let over = false;
// After these answers asking again by itself is of no use: somebody has to sign in first.
let shut = false;

const letters = (question) =>
  [...question.querySelectorAll("input:checked")].map((input) => input.value).sort();
const nameOf = (question) => `answer|${page.try}|${question.dataset.question}`;
const stateOf = (question) => question.querySelector(".sync");
const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (hole, index) => values[Number(index)]);

function showCount() {
  const answered = questions.filter((question) => letters(question).length > 0).length;
  const count = byId("answered");
  count.textContent = fill(count.dataset.pattern, answered, questions.length);
  byId("quiz-bar").setAttribute("width", String((answered * 100) / questions.length));
  return questions.length - answered;
}

async function keep(question) {
  seq += 1;
  showSync(stateOf(question), "saving");
  showSync(sync, "saving");
  showCount();
  await waiting.put(nameOf(question), {
    method: "PUT",
    url: `/api/v1/tries/${page.try}/answers/${question.dataset.question}`,
    body: { answer: letters(question), seq },
  });
  sendAll();
}

function show(item, state) {
  const question = questions.find((candidate) => nameOf(candidate) === item.name);
  if (question) showSync(stateOf(question), state);
}

/** Sends what waits, one after the other; true when nothing waits any longer. */
async function sendAll() {
  if (sending || over) {
    again = true;
    return false;
  }
  sending = true;
  again = false;
  let items = await waiting.all("answer|");
  failed = false;
  while (items.length > 0 && !failed && !over) {
    const item = items[0];
    const reply = await send(item, page.csrf);
    if (isFinal(reply.kind)) await waiting.remove(item);
    items = await waiting.all("answer|");
    const newer = items.some((other) => other.name === item.name);
    if (reply.kind === "ok") {
      if (!newer) show(item, "saved");
    } else if (reply.kind === "refused" && item.name.startsWith(`answer|${page.try}|`)) {
      over = true;
      show(item, "unsaved");
      trouble.show(reply.problem.reasons?.[0]?.text ?? reply.problem.detail, "reload");
    } else if (!isFinal(reply.kind)) {
      failed = true;
      shut = reply.kind === "sign-in" || reply.kind === "stale";
      const state = waiting.durable ? "kept" : "unsaved";
      items.forEach((other) => show(other, state));
      showSync(sync, state);
      trouble.tell(reply.kind, waiting.durable);
    } else if (item.name.startsWith(`answer|${page.try}|`)) {
      show(item, "unsaved");
      trouble.tell("gone", waiting.durable);
    }
  }
  sending = false;
  if (again && !failed && !over) return sendAll();
  if (items.length === 0 && !over) {
    trouble.clear();
    showSync(sync, "saved");
    return true;
  }
  return false;
}

async function submit() {
  const button = byId("submit");
  button.disabled = true;
  const clear = await drained();
  if (clear) {
    const reply = await send({ method: "POST", url: `/api/v1/tries/${page.try}/submission` }, page.csrf);
    if (reply.kind === "ok") {
      history.scrollRestoration = "manual";
      location.replace(location.pathname + location.search);
      return;
    }
    if (reply.kind === "refused") trouble.show(reply.problem.detail, "reload");
    else if (reply.kind === "offline" || reply.kind === "fault") trouble.show(page.pending);
    else trouble.tell(reply.kind, waiting.durable);
  } else if (!over && failed) {
    trouble.show(page.pending);
  }
  button.disabled = false;
}

async function drained() {
  while (sending) await new Promise((resolve) => setTimeout(resolve, 50));
  return sendAll();
}

questions.forEach((question) => question.addEventListener("change", () => keep(question)));

byId("submit").addEventListener("click", () => {
  const open = showCount();
  if (open === 0) {
    submit();
    return;
  }
  const title = byId("unanswered-title");
  title.textContent = fill(title.dataset.pattern, open);
  dialog.showModal();
});
byId("submit-anyway").addEventListener("click", () => {
  dialog.close();
  submit();
});
byId("go-back").addEventListener("click", () => {
  dialog.close();
  const first = questions.find((question) => letters(question).length === 0);
  first?.scrollIntoView();
  first?.querySelector("input").focus({ preventScroll: true });
});

window.addEventListener("online", sendAll);
document.addEventListener("visibilitychange", () => {
  if (shut && document.visibilityState === "visible") sendAll();
});
window.addEventListener("beforeunload", (event) => {
  if (!waiting.durable && waiting.memory.size > 0) event.preventDefault();
});
setInterval(() => {
  if (failed && !shut && navigator.onLine) sendAll();
}, RETRY_MS);

function choose(question, answer) {
  question.querySelectorAll("input").forEach((input) => {
    input.checked = answer.includes(input.value);
  });
}

questions.forEach((question) => choose(question, question.dataset.answer ?? ""));
// What waits here is newer than what the server has seen.
for (const item of await waiting.all(`answer|${page.try}|`)) {
  seq = Math.max(seq, item.body.seq);
  const question = questions.find((candidate) => nameOf(candidate) === item.name);
  if (question) choose(question, item.body.answer);
  show(item, "kept");
}
questions.forEach((question) => {
  question.disabled = false;
});
byId("submit").disabled = false;
showCount();
sendAll();

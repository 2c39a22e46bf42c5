// The player: reports where the page was in front, and shows what the server makes of it. Nothing
// is counted here; every number on the screen is the server's.
const root = document.getElementById("player");
const { Waiting, send, isFinal, showSync, Trouble } = await import(root.dataset.queue);

const TICK_MS = 1_000;
// A visible page is never throttled that much: between two such ticks the device slept.
const ASLEEP_MS = 5_000;
const RETRY_MS = 10_000;
const PROMPT_GRACE_MS = 1_500;
const LESSON_BLOCKS = '[id^="b-"]';

const byId = (id) => document.getElementById(id);
const page = root.dataset;
const needed = Number(page.needed);
const full = Number(page.minutes) * 60;
const complete = page.complete === "true";
const lesson = byId("lesson");
const sync = byId("sync");
const trouble = new Trouble();

/** Stretches of time in which this page was in front, on the clock of performance.now(). */
class Front {
  constructor() {
    this.past = [];
    this.from = undefined;
    this.until = 0;
  }

  see(now, inFront) {
    const slept = this.from !== undefined && now - this.until > ASLEEP_MS;
    if (this.from !== undefined && (!inFront || slept)) {
      const end = slept ? this.until : now;
      if (end > this.from) this.past.push([this.from, end]);
      this.from = undefined;
    }
    if (inFront && this.from === undefined) this.from = now;
    this.until = now;
  }

  // In whole seconds since a moment; the server cuts off what lies beyond its own clock.
  since(base) {
    const all = this.from === undefined ? this.past : [...this.past, [this.from, this.until]];
    return all
      .filter(([, end]) => end > base)
      .map(([from, end]) => ({
        from: Math.max(0, Math.floor((from - base) / 1_000)),
        to: Math.max(0, Math.ceil((end - base) / 1_000)),
      }))
      .slice(-200);
  }

  forget(before) {
    this.past = this.past.filter(([, end]) => end > before);
  }
}

const front = new Front();
let waiting;
let token = "";
let seconds = Number(page.seconds);
let done = page.done === "true";
let end = page.end === "true";
let endReported = end;
let place = Number(page.place);
let base = 0;
let beatEvery = 30_000;
let promptAt = Infinity;
let prompt = "";
let answer = "";
let busy = false;
let again = false;
let stopped = false;
let lastTry = -Infinity;
let failedAt;
// After these answers asking again by itself is of no use: somebody has to sign in first.
let shut = false;
const shuts = (kind) => kind === "sign-in" || kind === "stale";

const inFront = () => document.visibilityState === "visible";

function topBlock() {
  const edge = head.getBoundingClientRect().bottom + 8;
  for (const block of lesson.querySelectorAll(LESSON_BLOCKS)) {
    if (block.getBoundingClientRect().bottom > edge) return Number(block.id.slice(2));
  }
  return place;
}

function fill(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (hole, index) => values[Number(index)]);
}

function showTime() {
  const time = byId("time");
  if (!time) return;
  const credited = fill(time.dataset.credited, Math.floor(seconds / 60));
  const rest = done
    ? time.dataset.done
    : seconds < needed
      ? fill(time.dataset.left, Math.ceil(needed / 60))
      : time.dataset.leftEnd;
  time.textContent = `${credited}${time.dataset.and}${rest}`;
}

function showDone() {
  const row = document.querySelector('.outline-row[aria-current="page"] .mark');
  if (!row || row.classList.contains("done")) return;
  row.classList.add("done");
  const lessonsDone = Number(page.lessonsDone) + 1;
  page.lessonsDone = String(lessonsDone);
  byId("outline-count").textContent = `${lessonsDone}/${page.lessons}`;
  byId("course-bar").setAttribute("width", String((lessonsDone * 100) / Number(page.lessons)));
  const note = byId("lesson-done");
  note.textContent = note.dataset.text;
  note.hidden = false;
  const quiz = byId("quiz-later");
  if (quiz) quiz.hidden = false;
}

function take(stay) {
  token = stay.token;
  seconds = stay.lessonSeconds;
  beatEvery = stay.beatEverySeconds * 1_000;
  prompt = stay.prompt;
  promptAt = performance.now() + stay.promptInSeconds * 1_000 + PROMPT_GRACE_MS;
  if (stay.lessonDone && !done) {
    done = true;
    showDone();
  }
  showTime();
}

function stop(text) {
  stopped = true;
  byId("presence").close();
  trouble.show(text, "here");
}

/** What waits from pages that are gone goes first: opening this one would take over from them. */
async function sendOlder() {
  for (const item of await waiting.all()) {
    const reply = await send(item, page.csrf);
    if (!isFinal(reply.kind)) return reply.kind;
    await waiting.remove(item);
  }
  return "ok";
}

async function open() {
  if (complete || busy) return;
  busy = true;
  lastTry = performance.now();
  showSync(sync, "saving");
  const older = await sendOlder();
  const asked = performance.now();
  const reply =
    older === "ok"
      ? await send({ method: "POST", url: `/api/v1/attempts/${page.attempt}/stays`, body: { lesson: page.lesson } }, page.csrf)
      : { kind: older };
  busy = false;
  if (reply.kind === "ok") {
    stopped = false;
    shut = false;
    failedAt = undefined;
    base = asked;
    front.forget(base);
    take(reply.body);
    trouble.clear();
    showSync(sync, "saved");
  } else {
    shut = shuts(reply.kind);
    showSync(sync, "unsaved");
    if (reply.kind === "offline" || reply.kind === "fault") trouble.show(trouble.words.closed);
    else trouble.tell(reply.kind, waiting.durable);
  }
}

function report() {
  place = topBlock();
  return { token, intervals: front.since(base), prompt: answer, place, reachedEnd: end };
}

async function beat(leaving = false) {
  if (!token || stopped || complete) return;
  if (busy && !leaving) {
    again = true;
    return;
  }
  const before = place;
  const body = report();
  if (body.intervals.length === 0 && !answer && end === endReported && place === before) return;
  busy = true;
  const sentAt = performance.now();
  lastTry = sentAt;
  const item = { method: "POST", url: "/api/v1/stays/heartbeats", body };
  if (!leaving) showSync(sync, "saving");
  // A page that is left has no time to wait for the disk.
  const keeping = waiting.put(`beat|${token.split(".")[0]}`, item);
  if (!leaving) await keeping;
  const reply = await send(item, page.csrf, leaving);
  await settle(reply, await keeping, body, sentAt);
  busy = false;
  if (again) {
    again = false;
    beat();
  }
}

async function settle(reply, item, body, sentAt) {
  if (isFinal(reply.kind)) await waiting.remove(item);
  if (reply.kind === "ok") {
    // Nothing credited after a failure: the server had taken the one whose answer was lost.
    const lost = failedAt !== undefined && reply.body.credited === 0;
    if (reply.body.token !== body.token) {
      base = lost ? failedAt : sentAt;
      front.forget(base);
      endReported = body.reachedEnd;
      if (body.prompt) answer = "";
    }
    failedAt = undefined;
    shut = false;
    take(reply.body);
    trouble.clear();
    showSync(sync, "saved");
  } else if (reply.kind === "refused") {
    showSync(sync, "unsaved");
    stop(reply.problem.reasons?.[0]?.text ?? reply.problem.detail);
  } else {
    failedAt = sentAt;
    shut = shuts(reply.kind);
    showSync(sync, reply.kind !== "gone" && waiting.durable ? "kept" : "unsaved");
    trouble.tell(reply.kind, waiting.durable);
    if (reply.kind === "gone") stopped = true;
  }
}

function ask(now) {
  const dialog = byId("presence");
  if (now < promptAt || answer || dialog.open || stopped || seconds >= full || !inFront()) return;
  dialog.show();
}

byId("present").addEventListener("click", () => {
  answer = prompt;
  byId("presence").close();
  beat();
});

byId("trouble-here").addEventListener("click", () => {
  trouble.clear();
  token = "";
  open();
});

function tick() {
  const now = performance.now();
  front.see(now, inFront());
  if (complete || stopped || shut) return;
  ask(now);
  if (!token) {
    if (now - lastTry > RETRY_MS) open();
  } else if (failedAt !== undefined) {
    if (now - lastTry > RETRY_MS && navigator.onLine) beat();
  } else if (inFront() && now - Math.max(base, lastTry) >= beatEvery) {
    beat();
  }
}

document.addEventListener("visibilitychange", () => {
  front.see(performance.now(), inFront());
  if (!inFront()) beat(true);
  else if (shut) (token ? beat() : open());
});
window.addEventListener("pagehide", () => {
  front.see(performance.now(), false);
  if (!busy) beat(true);
});
window.addEventListener("online", () => (token ? beat() : open()));

new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting) && inFront() && !end) {
    end = true;
    front.see(performance.now(), true);
    beat();
  }
}).observe(byId("lesson-end"));

// Whatever the browser scrolls to must come to lie below the head, however tall its text makes it.
const head = document.querySelector(".player-head");
const fitHead = () => root.style.setProperty("--head", `${head.offsetHeight}px`);
new ResizeObserver(fitHead).observe(head);
fitHead();

// A lesson that is done is read again from its beginning.
if (place > 1 && !done && !location.hash) {
  history.scrollRestoration = "manual";
  byId(`b-${place}`)?.scrollIntoView();
}

showTime();
front.see(performance.now(), inFront());
waiting = await Waiting.of(page.owner);
setInterval(tick, TICK_MS);
open();

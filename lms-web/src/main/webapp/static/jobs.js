// Progress without a reload, only while something goes on; without this a reload shows the same.
const list = document.getElementById("jobs");
const pause = 2000;

const rows = () => [...list.querySelectorAll("[data-open='true']")];

const offline = (shown) => {
  let notice = document.getElementById("jobs-offline");
  if (!shown) {
    notice?.remove();
  } else if (!notice) {
    notice = document.createElement("p");
    notice.id = "jobs-offline";
    notice.className = "notice wait";
    notice.setAttribute("role", "status");
    notice.textContent = list.dataset.offline;
    list.parentElement.before(notice);
  }
};

const number = (value) => value.toLocaleString(document.documentElement.lang);

const show = (row, job) => {
  const bar = row.querySelector("progress");
  if (!bar) return;
  if (job.total !== null) {
    bar.max = Math.max(job.total, 1);
    bar.value = job.done;
    row.querySelector("[data-count]").textContent = `${number(job.done)} / ${number(job.total)}`;
  }
  row.querySelector("[data-phase]").textContent = job.phase ?? "";
};

// A page on which somebody is about to decide is not taken from under her hands.
const deciding = () => list.querySelector("details[open]") !== null;

const page = new URLSearchParams(location.search).get("page") ?? "0";

const ask = async () => {
  let changed = false;
  try {
    const answer = await fetch(`/api/v1/jobs?size=${list.dataset.size}&page=${page}`, {
      headers: { Accept: "application/json" },
    });
    if (!answer.ok && answer.status !== 401) throw new Error(answer.statusText);
    const jobs = answer.ok ? (await answer.json()).items : [];
    rows().forEach((row) => {
      const job = jobs.find((found) => found.id === row.dataset.job);
      if (job) show(row, job);
      changed ||= job?.state !== row.dataset.state;
    });
    offline(false);
  } catch {
    offline(true);
  }
  if (changed && !deciding()) {
    location.replace(`/account/jobs?page=${page}`);
  } else {
    next();
  }
};

const next = () => {
  if (list && rows().length > 0) {
    setTimeout(() => (document.hidden ? next() : ask()), pause);
  }
};

next();

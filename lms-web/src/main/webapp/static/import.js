// Progress of an import without a reload; when it is over, the page is read again.
const card = document.getElementById("import-job");
const pause = 1500;

const number = (value) => value.toLocaleString(document.documentElement.lang);

const offline = (shown) => {
  let notice = document.getElementById("import-offline");
  if (!shown) {
    notice?.remove();
  } else if (!notice) {
    notice = document.createElement("p");
    notice.id = "import-offline";
    notice.className = "notice wait";
    notice.setAttribute("role", "status");
    notice.textContent = card.dataset.offline;
    card.before(notice);
  }
};

const show = (job) => {
  const bar = card.querySelector("progress");
  if (job.total !== null) {
    bar.max = Math.max(job.total, 1);
    bar.value = job.done;
    card.querySelector("[data-count]").textContent = `${number(job.done)} / ${number(job.total)}`;
  }
  card.querySelector("[data-phase]").textContent = job.phase ?? "";
};

const ask = async () => {
  try {
    const answer = await fetch(`/api/v1/jobs/${card.dataset.job}`, {
      headers: { Accept: "application/json" },
    });
    if (answer.status === 404) return location.reload();
    if (!answer.ok) throw new Error(answer.statusText);
    const job = await answer.json();
    offline(false);
    if (job.state !== "QUEUED" && job.state !== "RUNNING") return location.reload();
    show(job);
  } catch {
    offline(true);
  }
  next();
};

const next = () => setTimeout(() => (document.hidden ? next() : ask()), pause);

if (card) next();

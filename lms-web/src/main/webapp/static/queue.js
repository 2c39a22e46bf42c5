// What could not be sent yet waits on this device, in IndexedDB, one person's apart from another's:
// a shared computer must not send one trainee's answers under another's sign-in.
const DATABASE = "lingyan";
const STORE = "waiting";
const PATIENCE_MS = 15_000;

const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });

async function openDatabase() {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
  return settled(request);
}

// A browser may forbid IndexedDB (private windows, full disk); then things wait in memory only, and
// the page says so.
export class Waiting {
  static async of(owner) {
    try {
      return new Waiting(owner, await openDatabase());
    } catch {
      return new Waiting(owner, undefined);
    }
  }

  constructor(owner, database) {
    this.owner = owner;
    this.database = database;
    this.memory = new Map();
    this.last = 0;
  }

  get durable() {
    return this.database !== undefined;
  }

  // Keeps an item under a name; a later one of the same name replaces it. Resolves to the item once
  // it is on the disk.
  async put(name, item) {
    this.last = Math.max(Date.now(), this.last + 1);
    const kept = { ...item, key: `${this.owner}|${name}`, owner: this.owner, name, order: this.last };
    this.memory.set(kept.key, kept);
    if (this.durable) {
      try {
        const transaction = this.database.transaction(STORE, "readwrite", { durability: "strict" });
        transaction.objectStore(STORE).put(kept);
        await finished(transaction);
      } catch {
        this.database = undefined;
      }
    }
    return kept;
  }

  // Takes an item out, unless a later one has taken its place meanwhile.
  async remove(item) {
    if (this.memory.get(item.key)?.order === item.order) this.memory.delete(item.key);
    if (!this.durable) return;
    try {
      const transaction = this.database.transaction(STORE, "readwrite");
      const store = transaction.objectStore(STORE);
      const present = await settled(store.get(item.key));
      if (present?.order === item.order) store.delete(item.key);
      await finished(transaction);
    } catch {
      this.database = undefined;
    }
  }

  // This person's items whose name begins like this, in the order in which they were put.
  async all(prefix = "") {
    const items = new Map(this.memory);
    if (this.durable) {
      try {
        const stored = await settled(this.database.transaction(STORE).objectStore(STORE).getAll());
        stored.forEach((item) => items.set(item.key, item));
      } catch {
        this.database = undefined;
      }
    }
    return [...items.values()]
      .filter((item) => item.owner === this.owner && item.name.startsWith(prefix))
      .sort((one, other) => one.order - other.order);
  }
}

// Sends one request and says what became of it: ok, offline, fault, sign-in, stale, refused, gone.
export async function send({ method, url, body }, csrf, keepalive = false) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      method,
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": csrf },
      body: body === undefined ? undefined : JSON.stringify(body),
      keepalive,
      redirect: "manual",
      signal: keepalive ? undefined : patience.signal,
    });
    if (response.ok) return { kind: "ok", body: await response.json() };
    if (response.status === 401) return { kind: "sign-in" };
    if (response.status === 403 || response.type === "opaqueredirect") return { kind: "stale" };
    if (response.status === 409) return { kind: "refused", problem: await response.json() };
    if (response.status === 429 || response.status >= 500) return { kind: "fault" };
    // Only the product's own word is final: a server that is just starting knows no address yet
    // and answers 404 to everything.
    const told = response.headers.get("Content-Type")?.startsWith("application/problem+json");
    return { kind: told ? "gone" : "fault" };
  } catch {
    return { kind: "offline" };
  } finally {
    clearTimeout(timer);
  }
}

// Whether an answer of the server means that the item need not wait any longer.
export const isFinal = (kind) => kind === "ok" || kind === "refused" || kind === "gone";

// The visible word on whether everything is saved: saved, saving, kept, unsaved.
export function showSync(element, state) {
  if (!element || element.dataset.state === state) return;
  element.dataset.state = state;
  element.textContent = element.dataset[state] ?? "";
}

// The notice that says what is the matter and offers the way out of it.
export class Trouble {
  constructor() {
    this.words = document.getElementById("trouble").dataset;
    this.box = document.getElementById("trouble-box");
    this.text = document.getElementById("trouble-text");
    this.ways = {
      here: document.getElementById("trouble-here"),
      signIn: document.getElementById("trouble-sign-in"),
      reload: document.getElementById("trouble-reload"),
    };
    const back = location.pathname + location.search;
    if (this.ways.signIn) this.ways.signIn.href = `/sign-in?next=${encodeURIComponent(back)}`;
    if (this.ways.reload) this.ways.reload.href = back;
  }

  show(text, way) {
    if (!this.box.hidden && this.text.textContent === text) return;
    this.text.textContent = text;
    Object.entries(this.ways).forEach(([name, element]) => {
      if (element) element.hidden = name !== way;
    });
    this.box.hidden = false;
  }

  // Says what a failed sending means.
  tell(kind, durable) {
    if (kind === "sign-in") this.show(this.words.signin, "signIn");
    else if (kind === "stale") this.show(this.words.reload, "reload");
    else if (kind === "gone") this.show(this.words.gone, "reload");
    else if (!durable) this.show(this.words.memory);
    else if (kind === "fault") this.show(this.words.fault);
    else this.show(this.words.offline);
  }

  clear() {
    this.box.hidden = true;
    this.text.textContent = "";
  }
}

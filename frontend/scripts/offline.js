// Keeps the public pages that were seen, so that they can be read where there is no network. Kept is only what is in the
// lists below, only the answer to a plain GET, and nothing that the site calls somebody's own (no-store): a page behind a
// code, an answer to a form or a search never lies in a cache.

// Raised when what is kept changes its shape: everything under another name is thrown away.
const PAGES = "buurtraat-pages-1";
const FILES = "buurtraat-files-1";
const OFFLINE = "geen-verbinding";
const MOST_PAGES = 40;
const MOST_FILES = 30;

const language = "(?:/(?:en|ar|tr|pl|uk|ti))?";
const id = "[0-9a-f-]{36}";
const publicPage = new RegExp(`^${language}(?:/|/(?:aanbod|plekken|activiteiten|samen|meedoen)/${id}|/meedoen|/winkel)?$`);
const isFile = (path) => path.startsWith("/assets/");
const mayBeKept = (url) => url.origin === location.origin && url.search === "" && publicPage.test(url.pathname);

/** Only what everybody would get. @param {Response} answer */
const isForAll = (answer) =>
  answer.ok && answer.type === "basic" && !answer.redirected && !/no-store|private/.test(answer.headers.get("cache-control") ?? "no-store");

const offlinePage = (path) => `${/^\/(?:en|ar|tr|pl|uk|ti)(?=\/|$)/.exec(path)?.[0] ?? ""}/${OFFLINE}`;

/** Keeps the newest. */
async function trim(name, most) {
  const cache = await caches.open(name);
  const all = (await cache.keys()).filter((one) => !one.url.endsWith(OFFLINE));
  await Promise.all(all.slice(0, Math.max(0, all.length - most)).map((one) => cache.delete(one)));
}

/** The styles and scripts that a page names. */
async function keepFiles(html) {
  const cache = await caches.open(FILES);
  for (const [, path] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
    if (!(await cache.match(path))) await cache.add(path);
  }
  await trim(FILES, MOST_FILES);
}

async function keep(url, answer) {
  const cache = await caches.open(PAGES);
  if (!isForAll(answer)) {
    if (answer.status < 500) await cache.delete(url.pathname);
    return;
  }
  // Put anew, it is the newest of the keys.
  await cache.delete(url.pathname);
  await cache.put(url.pathname, answer.clone());
  await keepFiles(await answer.text());
  await trim(PAGES, MOST_PAGES);
  const offline = offlinePage(url.pathname);
  if (!(await cache.match(offline))) await cache.add(offline);
}

/** The page that says so, with what can still be read. Titles are HTML already: they stand as the pages have them. */
async function notConnected(path) {
  const cache = await caches.open(PAGES);
  const page = (await cache.match(offlinePage(path))) ?? (await cache.match(`/${OFFLINE}`));
  if (!page) return Response.error();
  const rows = [];
  for (const { url } of (await cache.keys()).reverse()) {
    const to = new URL(url).pathname;
    if (to.endsWith(OFFLINE)) continue;
    const html = await (await cache.match(url)).text();
    const [, lang = "nl"] = /<html lang="([a-z]+)"/.exec(html) ?? [];
    const [, title = to] = /<title>([^<]*?)(?: · Buurtraat)?<\/title>/.exec(html) ?? [];
    rows.push(`<li><a class="nl-link" lang="${lang}" dir="auto" href="${to}">${title}</a></li>`);
  }
  const html = await page.text();
  const filled = rows.length === 0 ? html : html.replace(/<!--pages-->[^]*<!--\/pages-->/, () => `<ul class="choices">${rows.join("")}</ul>`);
  const headers = new Headers(page.headers);
  for (const name of ["content-length", "content-encoding", "etag"]) headers.delete(name);
  return new Response(filled, { status: 503, headers });
}

async function show(event, url) {
  try {
    const answer = await fetch(event.request);
    if (mayBeKept(url) && answer.type === "basic") event.waitUntil(keep(url, answer.clone()));
    return answer;
  } catch {
    const kept = mayBeKept(url) ? await (await caches.open(PAGES)).match(url.pathname) : undefined;
    return kept ?? notConnected(url.pathname);
  }
}

async function file(request) {
  return (await (await caches.open(FILES)).match(request)) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener("activate", (event) => {
  const old = async () => {
    const names = (await caches.keys()).filter((name) => name !== PAGES && name !== FILES);
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(old());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(show(event, url));
  else if (isFile(url.pathname)) event.respondWith(file(request));
});

// The first page came before this was there: it says so itself.
self.addEventListener("message", (event) => {
  const url = event.source && "url" in event.source ? new URL(event.source.url) : null;
  if (event.data === "keep" && url && mayBeKept(url)) {
    event.waitUntil(fetch(url.pathname).then((answer) => keep(url, answer), () => undefined));
  }
});

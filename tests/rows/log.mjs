// R35 on a running server: asks it things that tell who somebody is, then reads its whole log, with all that other tests
// asked it before, for what looks like a person's: an address of mail, a phone number, a postcode, a ticket, an address of
// the internet. The file of leaks is what the tests overheard inside the program.
//   BUURTRAAT_URL=... BUURTRAAT_SERVER_LOG=... node tests/rows/log.mjs LEAKS_FILE
import { existsSync, readFileSync } from "node:fs";

const { BUURTRAAT_URL: url, BUURTRAAT_SERVER_LOG: logFile } = process.env;
if (!logFile) {
  console.log("R35 skipped: the log of that server is not ours to read");
  process.exit(0);
}
const leaksFile = process.argv[2];

const typed = {
  naam: "Hendrikje Overgelopen", name: "Hendrikje Overgelopen", email: "hendrikje@voorbeeld.example", q: "Geheimgehoudenlaan 12",
  phone: "06 98 76 54 32", place: "2756AX", own_words: "Mijn buurvrouw Hendrikje zoekt gezelschap", own_network: "nobody",
  code: "123456", token: "a-ticket-that-nobody-was-given-0123456789",
};
const query = new URLSearchParams(typed).toString();
const patterns = {
  "an e-mail address": /[\w.+-]+@[\w-]+\.\w+/g,
  "a phone number": /(?<![\w.-])(?:\+31|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)/g,
  "a postcode": /(?<![\w-])[1-9]\d{3} ?[A-Z]{2}(?![\w-])/g,
  "a ticket": /[\w-]{40,}/g,
  "an address of the internet": /(?<!\d)(?!127\.0\.0\.1)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/g,
  "what was typed": /Hendrikje|Geheimgehoudenlaan|buurvrouw|gezelschap/gi,
};

// The number a request is known by: drawn at random, so that its digits may look like anything.
const requestId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

let asked = 0;
async function ask(method, path, body, cookie) {
  const headers = { "user-agent": typed.email, referer: `${url}/?${query}`, "x-forwarded-for": "198.51.100.35" };
  if (cookie) headers.cookie = cookie;
  if (body) headers["content-type"] = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
  asked += 1;
  return fetch(`${url}${path}`, { method, headers, body, redirect: "manual" });
}

const signedIn = await ask("POST", "/aanmelden/demo", "role=member");
const cookie = signedIn.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
for (const path of ["/", "/en", "/aanmelden", "/team", "/team/netwerk", "/team/vragen/nieuw", "/Geheimgehoudenlaan%2012", "/ja/a-ticket-that-nobody-was-given-0123456789", "/deur/nergens-123", "/api/v1/offers", "/api/v1/match"]) {
  await ask("GET", `${path}?${query}`, undefined, cookie);
}
for (const path of ["/aanmelden", "/aanmelden/code", "/team/vragen", "/team/netwerk/kennen", "/team/netwerk/vrijwilliger", "/team/plakken", "/begin/team", "/ja/nergens", "/api/v1/match", "/api/v1/needs"]) {
  await ask("POST", path, query, cookie);
  await ask("POST", path, JSON.stringify(typed).slice(0, -1), cookie);
}

const lines = readFileSync(logFile, "utf8").split("\n").filter(Boolean);
const leaks = existsSync(leaksFile) ? readFileSync(leaksFile, "utf8").split("\n").filter(Boolean) : [];
for (const line of lines) {
  const said = line.replace(requestId, "");
  for (const [what, pattern] of Object.entries(patterns)) {
    for (const [found] of said.matchAll(pattern)) leaks.push(`${what} (${found.slice(0, 4)}...) in ${line}`);
  }
}
if (lines.length < asked) leaks.push(`the log has ${lines.length} lines for ${asked} requests`);
for (const leak of leaks.slice(0, 20)) console.error(`R35: ${leak}`);
console.log(`R35 requests=${asked} read=${lines.length} leaks=${leaks.length}`);
process.exit(leaks.length === 0 ? 0 : 1);

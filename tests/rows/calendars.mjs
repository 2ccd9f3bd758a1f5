// Reads calendars with ical.js: files that the tests of U20 wrote beside what they should say, and every event and area of
// the demo at BUURTRAAT_URL. Prints each fault and one closing line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ICAL from "ical.js";

const counts = { files: 0, entries: 0, parse_errors: 0, dst: 0, same_uid: 0, cancelled: 0, wrong: 0 };
const uids = new Map();

/** The entries of one calendar; hours by the rules of its own VTIMEZONE. */
function read(text, name) {
  counts.files += 1;
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const [zone] = calendar.getAllSubcomponents("vtimezone").map((one) => new ICAL.Timezone(one));
    const entries = calendar.getAllSubcomponents("vevent").map((one) => {
      const event = new ICAL.Event(one);
      const at = (time) => (time.zone?.tzid === "UTC" ? time : time.convertToZone(zone)).toUnixTime();
      const own = (property) => {
        const time = one.getFirstPropertyValue(property);
        const tzid = one.getFirstProperty(property).getParameter("tzid");
        if (tzid) time.zone = tzid === zone.tzid ? zone : fault(name, `zone ${tzid}`);
        return at(time);
      };
      return { uid: event.uid, sequence: event.sequence, status: one.getFirstPropertyValue("status"), starts: own("dtstart"), ends: own("dtend") };
    });
    counts.entries += entries.length;
    return entries;
  } catch (error) {
    counts.parse_errors += 1;
    console.error(`${name}: ${error.message}`);
    return [];
  }
}

function fault(name, what) {
  counts.wrong += 1;
  console.error(`${name}: ${what}`);
}

function written(folder) {
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  for (const [name, wanted] of Object.entries(expected)) {
    const seen = read(readFileSync(join(folder, name), "utf8"), `${folder}/${name}`);
    if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
      fault(`${folder}/${name}`, `${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
    }
    for (const one of seen) {
      if ((one.ends - one.starts) % 3600 !== 0 || new Date(one.starts * 1000).getUTCHours() >= 22) counts.dst += 1;
      if (uids.has(one.uid)) counts.same_uid += 1;
      uids.set(one.uid, name);
      if (one.status === "CANCELLED") counts.cancelled += 1;
    }
  }
}

async function demo(url) {
  const list = await (await fetch(new URL("/api/v1/events?limit=100", url))).json();
  for (const event of list.results) {
    const answer = await fetch(new URL(`/calendar/event/${event.id}.ics`, url));
    const [seen] = read(await answer.text(), event.name);
    const wanted = [event.startsAt, event.endsAt].map((at) => Date.parse(at) / 1000);
    if (!answer.ok || seen?.starts !== wanted[0] || seen?.ends !== wanted[1]) fault(event.name, "other hours than the API");
  }
  const areas = await (await fetch(new URL("/api/v1/areas?limit=10", url))).json();
  for (const { code } of areas.results) {
    read(await (await fetch(new URL(`/calendar/area/${code}.ics`, url))).text(), code);
  }
}

for (const label of readdirSync(process.argv[2])) written(join(process.argv[2], label));
await demo(process.env.BUURTRAAT_URL);
console.log(`U20 ical.js ${Object.entries(counts).map(([key, count]) => `${key}=${count}`).join(" ")}`);
process.exitCode = counts.parse_errors + counts.wrong === 0 ? 0 : 1;

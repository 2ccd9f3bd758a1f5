// A server of its own, with the clock of the scripts: empty, for what begins from nothing, or a demo to do anything in.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** The program to serve with; the one the tests have just built. */
const program = process.env.BUURTRAAT_BIN ?? join(resolve(root, process.env.CARGO_TARGET_DIR ?? "target"), "debug", "buurtraat");
/** Monday, the day the scripts are told on. */
const clock = "2026-09-14T09:00";

/** A port that nobody has. */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}

/** Starts the program in a folder of its own, until it says what is waited for: where it is, what it said, how to stop it. */
async function start(command, wanted) {
  const [home, port] = [mkdtempSync(join(tmpdir(), "buurtraat-fresh-")), await freePort()];
  const env = { ...process.env, BUURTRAAT_CLOCK: clock, LC_ALL: "nl_NL.UTF-8" };
  const server = spawn(program, [command, "--port", String(port)], { cwd: home, env, stdio: ["ignore", "pipe", "ignore"] });
  const stop = async () => {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
    rmSync(home, { recursive: true, force: true });
  };
  let all = "";
  for await (const part of server.stdout) {
    all += part;
    const said = wanted.exec(all)?.[1];
    if (said) return { url: `http://127.0.0.1:${port}`, said, stop };
  }
  throw new Error(`${program} did not begin: ${all}`);
}

/** An empty installation, with the code that it printed for whoever comes first. */
export async function startFresh() {
  const { url, said, stop } = await start("serve", /\b([A-Z0-9]{5}-[A-Z0-9]{5})\b/);
  return { url, code: said, stop };
}

/** A demo that no other test looks at. */
export const startDemo = () => start("demo", /(http:\S+)\s/);

// The checks in a browser. Rendered samples come from `target/pages` over a tiny server of our own; the tasks run against
// the demo at BUURTRAAT_URL and are left out, aloud, where there is none.
import { defineConfig } from "@playwright/test";
import { existsSync } from "node:fs";
import { base } from "./pages.mjs";

const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export default defineConfig({
  testDir: "tests",
  snapshotPathTemplate: "snapshots/{arg}{ext}",
  workers: 2,
  fullyParallel: false,
  timeout: 40 * 60_000,
  reporter: [["list"]],
  // A slow machine is no fault of the page either.
  expect: { timeout: 15_000 },
  use: {
    // A button that is not there is a fault of the page, not a reason to wait for the whole test.
    actionTimeout: 60_000,
    browserName: "chromium",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? browsers.find((path) => existsSync(path)),
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    },
  },
  webServer: {
    command: "node serve-pages.mjs",
    url: `${base}/`,
    reuseExistingServer: false,
  },
});

// The checks in a browser. Rendered samples come from `target/pages` over a tiny server of our own; the tasks run against
// the demo at BUURTRAAT_URL and are left out, aloud, where there is none.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests",
  snapshotPathTemplate: "snapshots/{arg}{ext}",
  workers: 2,
  fullyParallel: false,
  timeout: 10 * 60_000,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    },
  },
  webServer: {
    command: "node serve-pages.mjs",
    url: "http://127.0.0.1:4599/",
    reuseExistingServer: true,
  },
});

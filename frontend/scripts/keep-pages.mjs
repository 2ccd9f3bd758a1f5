// Lets the browser keep the public pages it has seen, for where there is no network. What is kept, and what never, is
// written in offline.js.
try {
  await navigator.serviceWorker?.register("/offline.js");
  const { active } = (await navigator.serviceWorker?.ready) ?? {};
  active?.postMessage("keep");
} catch {
  // A browser that keeps nothing shows pages all the same.
}

// Starts the app. Where it cannot start it says why and what to do, in words that the page itself holds.
"use strict";

const boot = document.getElementById("boot");
const PATIENCE = 10_000; // milliseconds, as the app itself waits for its data
const LONGEST_PAINT = 3_000; // milliseconds; a page in a frame that is not shown is never painted

// Shows one of the templates at the head of the page, and leaves what can be read without the app.
function say(problem) {
  const template = document.getElementById(`problem-${problem}`);
  const main = document.querySelector("main");
  if (!template || !main) return;
  let place = document.getElementById("trouble");
  if (!place) {
    place = document.createElement("div");
    place.id = "trouble";
    place.tabIndex = -1;
    main.prepend(place);
  }
  place.replaceChildren(template.content.cloneNode(true));
  place.querySelector("[data-action=reload]")?.addEventListener("click", () => location.reload());
  document.documentElement.removeAttribute("data-ready");
}

// The app takes nothing from the first paint, unless there is nothing to be painted without it.
function firstPaint() {
  const isTold = PerformanceObserver.supportedEntryTypes?.includes("paint");
  if (document.hidden || !isTold || "pending" in document.documentElement.dataset) return undefined;
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    // A tab that is no longer looked at is not painted.
    document.addEventListener("visibilitychange", resolve, { once: true });
    setTimeout(resolve, LONGEST_PAINT);
  });
}

// The words of the interface, which the app reads from this element.
async function bringStrings() {
  const address = document.querySelector('link[href*="strings."]').href;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  boot.strings = await answer.text();
}

// Files of a release that has been replaced are gone; a host that does not answer is another matter.
async function reason(error) {
  if (error instanceof WebAssembly.CompileError) return canCompile() ? "replaced" : "no-wasm";
  try {
    const strings = document.querySelector('link[href*="strings."]').href;
    const files = [boot.dataset.js, boot.dataset.wasm, strings].map((file) => new URL(file, document.baseURI));
    const answers = await Promise.all(files.map((file) => fetch(file, { method: "HEAD", cache: "no-store" })));
    if (answers.some((answer) => answer.status === 404 || answer.status === 410)) return "replaced";
    return answers.every((answer) => answer.ok) ? "stopped" : "offline";
  } catch {
    return "offline";
  }
}

// Whether the smallest module compiles; then a file that does not is no wasm, but what a host gives for a missing one.
function canCompile() {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

async function start() {
  // The address changes by folders, and the browser asks for the icon again.
  for (const icon of document.querySelectorAll("link[rel=icon]")) icon.href = icon.href;

  if (typeof WebAssembly !== "object") return say("no-wasm");
  await firstPaint();
  document.head.append(document.getElementById("files").content);
  const late = setTimeout(() => say("late"), PATIENCE);
  try {
    const [app] = await Promise.all([import(new URL(boot.dataset.js, document.baseURI)), bringStrings()]);
    await app.default({ module_or_path: new URL(boot.dataset.wasm, document.baseURI) });
  } catch (error) {
    say(await reason(error));
  } finally {
    clearTimeout(late);
  }
}

// A panic ends the wasm for good: better to say so than to leave a page that no longer answers.
for (const [name, cause] of [["error", "error"], ["unhandledrejection", "reason"]]) {
  addEventListener(name, (event) => {
    if (typeof WebAssembly === "object" && event[cause] instanceof WebAssembly.RuntimeError) say("stopped");
  });
}

// The foot of a sheet says where it was found, whatever page was gone to meanwhile.
addEventListener("beforeprint", () => {
  for (const it of document.querySelectorAll("[data-address]")) it.href = it.textContent = location.href.split("#")[0];
});

start();

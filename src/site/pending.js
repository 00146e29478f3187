{
  const known = new Set("KEYS".split(","));
  const names = [...new URLSearchParams(location.search).keys()].map((key) => key.trim().toLowerCase().replace(/^amp;/, ""));
  if (names.some((name) => known.has(name))) document.documentElement.dataset.pending = "";
  // Without the app there is only this to be read.
  document.addEventListener("error", ({ target }) => target.id === "boot" && delete document.documentElement.dataset.pending, true);
}

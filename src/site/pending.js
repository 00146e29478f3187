{
  const root = document.documentElement;
  if (/[?&](?:amp;)*(?:KEYS)=[^&]/i.test(location.search)) root.dataset.pending = "";
  document.addEventListener("error", ({ target }) => target.id === "boot" && delete root.dataset.pending, true);
  document.addEventListener("click", ({ target }) => target.type === "checkbox" && (target.dataset.touched = ""));
  for (const name of ["wheel", "touchmove", "keydown", "mousedown"]) {
    document.addEventListener(name, () => (root.dataset.touched = ""), { once: true, passive: true });
  }
}

{
  const root = document.documentElement;
  // A browser that fills in what was ticked before a reload clicks nothing.
  document.addEventListener("click", ({ target }) => target.type === "checkbox" && (target.dataset.touched = ""));
  for (const name of ["wheel", "touchmove", "keydown", "mousedown"]) {
    document.addEventListener(name, () => (root.dataset.touched = ""), { once: true, passive: true });
  }
}

(async () => {
  const home = document.getElementById("home");
  const path = location.pathname;
  const lang = home.getAttribute("href").split("/").at(-2);
  const found = path.match(/^(.*?\/)(?:LANGUAGES)(?:\/|$)/i);
  if (found) {
    home.href = `${found[1]}${lang}/`;
    return;
  }
  for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
    const base = path.slice(0, end + 1);
    const answer = await fetch(`${base}boot.js`, { method: "HEAD" }).catch(() => null);
    if (answer?.ok) {
      home.href = `${base}${lang}/`;
      return;
    }
  }
})();

(async () => {
  const path = location.pathname;
  let base = path.match(/^(.*?\/)(?:LANGUAGES)(?:\/|$)/i)?.[1];
  for (let end = path.lastIndexOf("/"); end >= 0 && !base; end = path.lastIndexOf("/", end - 1)) {
    const folder = path.slice(0, end + 1);
    const answer = await fetch(`${folder}boot.js`, { method: "HEAD" }).catch(() => null);
    if (answer?.ok) base = folder;
  }
  for (const link of document.querySelectorAll('a[href^="/"]')) link.href = (base ?? "/") + link.getAttribute("href").slice(1);
})();

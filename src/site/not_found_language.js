{
  const known = "LANGUAGES".split("|");
  const inPath = location.pathname.split("/").find((part) => known.includes(part.toLowerCase()));
  const wanted = navigator.languages.map((language) => language.split("-")[0]).find((language) => known.includes(language));
  const chosen = (inPath ?? wanted ?? "en").toLowerCase();
  for (const section of document.querySelectorAll("main section[lang]")) section.hidden = section.lang !== chosen;
  document.documentElement.lang = chosen;
  document.title = `${document.querySelector("main section:not([hidden]) h2").textContent} – K-Defense`;
}

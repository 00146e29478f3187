{
  const wanted = navigator.languages.map((language) => language.toLowerCase().split("-")[0]);
  const chosen = wanted.find((language) => "LANGUAGES".split("|").includes(language)) ?? "en";
  document.documentElement.dataset.pending = "";
  location.replace(`./${chosen}/${location.search}${location.hash}`);
}

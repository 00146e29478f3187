{
  const known = "LANGUAGES".split("|");
  const wanted = navigator.languages.map((language) => language.toLowerCase().split("-")[0]);
  location.replace(`./${wanted.find((language) => known.includes(language)) ?? "en"}/${location.search}${location.hash}`);
}

{
  // As forgiving as the app: capitals, keys and values that came twice, what was escaped once too often.
  const asked = new URLSearchParams(location.search.replaceAll("amp;", ""));
  const typed = [...asked].filter(([key]) => key.toLowerCase() === "country").map(([, value]) => value.toLowerCase());
  const known = new Set(typed.join().split(/[, ]|%2c/).filter((code) => CODES.includes(code)));
  if (known.size > 0) document.documentElement.dataset.compare = [...known].slice(0, MOST).join(" ");
}

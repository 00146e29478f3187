{
  const typed = (new URLSearchParams(location.search).get("country") ?? "").toLowerCase().split(/[, ]+/);
  const codes = [...new Set(typed.filter(Boolean))].slice(0, MOST);
  if (codes.length > 0) document.documentElement.dataset.compare = codes.join(" ");
}

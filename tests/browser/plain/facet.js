// The values of a facet, and how they are ticked.

// Options in the order in which they are offered, branches before what is under them.
export class Facet {
  constructor(key) {
    this.key = key;
    this.options = [];
    this.byId = new Map();
  }

  add(id, name, events, parent = null) {
    const option = { id, name, events, parent, children: [], place: this.options.length };
    this.options.push(option);
    this.byId.set(id, option);
    parent?.children.push(option);
    return option;
  }

  get roots() {
    return this.options.filter((option) => !option.parent);
  }

  // What stands under a chosen option goes, and a whole set of siblings becomes its branch.
  canonical(chosen) {
    let kept = [...new Set(chosen)].filter((option) => !above(option).some((it) => chosen.includes(it)));
    for (const branch of this.options.toReversed()) {
      if (branch.children.length > 0 && branch.children.every((child) => kept.includes(child))) {
        kept[kept.findIndex((option) => branch.children.includes(option))] = branch;
        kept = kept.filter((option) => !branch.children.includes(option));
      }
    }
    return kept;
  }

  toggle(chosen, option) {
    if (ticked(chosen, option) !== "yes") return this.canonical([...chosen, option]);
    const way = [option, ...above(option)];
    const top = way.find((it) => chosen.includes(it));
    const onWay = way.slice(0, way.indexOf(top));
    const beside = onWay.flatMap((it) => it.parent.children).filter((it) => !way.includes(it));
    return this.canonical(chosen.flatMap((it) => (it === top ? beside : [it])));
  }
}

function above(option) {
  const found = [];
  for (let it = option.parent; it; it = it.parent) found.push(it);
  return found;
}

// How the box of an option is drawn.
export function ticked(chosen, option) {
  if (chosen.length === 0) return "no";
  for (let it = option; it; it = it.parent) if (chosen.includes(it)) return "yes";
  if (option.children.length === 0) return "no";
  return chosen.some((it) => above(it).includes(option)) ? "partly" : "no";
}

// The option that stands for choosing this one alone.
export function canonicalAlone(option) {
  while (option.parent?.children.length === 1) option = option.parent;
  return option;
}

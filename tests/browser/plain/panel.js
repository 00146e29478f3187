// The facets: their options, drawn once, with numbers and boxes that follow the choice.

import { ticked } from "./facet.js";
import { fold } from "./fold.js";
import { search, typed } from "./pattern.js";
import { FACETS } from "./record.js";
import { escape } from "./text.js";
import { tiles } from "./tiles.js";

const OPEN_OPTIONS = 8;
const NAMES = {
  country: "Country", system: "Weapon system", kind: "Kind of event", confidence: "Sources",
  outcome: "Outcome of the deal", organisation: "Organisation", press: "Who reports it, by language",
};

export const facetName = (key) => NAMES[key];

// Categories of weapons, which stand in the middle of their tree, have a picture.
const icon = ({ id, parent, children }, key) => key !== "system" || !parent || children.length === 0 ? "" :
  `<svg class="icon" width="20" height="20" aria-hidden="true"><use href="../icons.svg#${id}"></use></svg>`;

const optionRow = (option, key) =>
  `<label class="option"><input type="checkbox" name="${key}" value="${option.id}">${icon(option, key)}` +
  `<span class="option-name">` +
  `${escape(option.name)}</span><span class="option-count"></span>` +
  `<svg class="option-share" width="100%" height="2" aria-hidden="true"><rect height="2"></rect></svg></label>`;

const branch = (option, key) =>
  `<li class="branch">${optionRow(option, key)}${option.children.length === 0 ? "" : `<details>` +
  `<summary aria-label="Show what ${escape(option.name)} includes"></summary><ul>` +
  `${option.children.map((child) => branch(child, key)).join("")}</ul></details>`}</li>`;

function facet(record, key) {
  const { roots } = record.facets[key];
  const rows = (options) => options.map((option) => branch(option, key)).join("");
  const rest = roots.slice(OPEN_OPTIONS);
  const more = rest.length === 0 ? "" : `<details class="facet-more"><summary>${rest.length} more</summary><ul>` +
    `${rows(rest)}</ul></details>`;
  const field = key !== "organisation" ? "" : `<input type="search" class="facet-search" ` +
    `aria-label="Find an organisation" placeholder="Find an organisation" autocomplete="off" spellcheck="false">`;
  const map = key === "country" ? tiles(record.facets[key]) : "";
  return `<fieldset class="facet"><legend>${NAMES[key]} <small>any of</small></legend>${field}${map}<ul>` +
    `${rows(roots.slice(0, OPEN_OPTIONS))}</ul>${more}</fieldset>`;
}

export const facets = (record) => FACETS.map((key) => facet(record, key)).join("");

export class Panel {
  constructor(record) {
    this.record = record;
    // The parts of each option's row, with what stands in them.
    this.rows = FACETS.map((key) => {
      const boxes = [...document.getElementsByName(key)];
      if (key === "country") boxes.push(...document.getElementsByName("tile"));
      return boxes.map((box) => {
        const label = box.parentElement;
        const count = label.querySelector(".option-count").appendChild(new Text());
        const share = label.querySelector("rect");
        const was = { count: -1, share: -1, ticked: "no", isOff: false };
        return { option: record.facets[key].byId.get(box.value), box, count, share, was };
      });
    });
  }

  draw(choice, { counts }) {
    FACETS.forEach((key, place) => {
      const most = this.record.facets[key].roots.reduce((most, it) => Math.max(most, counts[place][it.place]), 1);
      for (const { option, box, count, share, was } of this.rows[place]) {
        const events = counts[place][option.place];
        const tick = ticked(choice[key], option);
        const percent = Math.floor((events * 100) / most);
        const isOff = events === 0 && tick === "no";
        if (was.count !== events) {
          count.data = was.count = events;
          // Each option has its number in one place.
          if (box.name !== "tile") box.dataset.count = events;
        }
        if (was.share !== percent) share.setAttribute("width", `${(was.share = percent)}%`);
        if (was.isOff !== isOff) box.disabled = was.isOff = isOff;
        // The browser has ticked the box that was clicked by itself.
        if (was.ticked !== tick || box.checked !== (tick === "yes")) {
          was.ticked = tick;
          box.checked = tick === "yes";
          box.indeterminate = tick === "partly";
        }
      }
    });
  }

  // Hides the organisations that do not fit what is typed over them.
  sift(field) {
    const wanted = field.value.trim().split(/\s+/).map((word) => fold(word)).filter(Boolean).map(typed);
    const all = this.record.dataset.organisations;
    const names = new Map(all.map(({ id, names, aliases }) => [id, [...Object.values(names), ...(aliases ?? [])]]));
    for (const { option, box } of this.rows[FACETS.indexOf("organisation")]) {
      const folded = names.get(option.id).map((name) => fold(name));
      const fits = wanted.every((pattern) => folded.some((name) => search(pattern, name) >= 0));
      box.closest("li").hidden = !fits;
    }
    field.closest(".facet").querySelector(".facet-more").open = field.value.trim() !== "";
  }
}

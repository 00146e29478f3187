// The marks: their outlines, and a mark as a small picture.

export const MARKS = ["contact", "intent", "signed", "made", "given", "setback"];

// A length to a tenth of a pixel.
export const px = (length) => Math.floor(length * 10 + 0.5) / 10;

// The outline of a mark around a middle.
export function shape(mark, x, y, size) {
  const half = size / 2;
  switch (mark) {
    case "contact":
    case "intent": {
      const r = half * 0.86;
      return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0-${px(2 * r)} 0z`;
    }
    case "signed": {
      const r = half * 1.08;
      return `M${px(x)} ${px(y - r)}l${px(r)} ${px(r)}l-${px(r)} ${px(r)}l-${px(r)}-${px(r)}z`;
    }
    case "made": {
      const r = half * 0.84;
      return `M${px(x - r)} ${px(y - r)}h${px(2 * r)}v${px(2 * r)}h-${px(2 * r)}z`;
    }
    case "given": {
      const r = half * 1.04;
      return `M${px(x)} ${px(y - r)}l${px(r)} ${px(1.84 * r)}h-${px(2 * r)}z`;
    }
    default: {
      const [r, d] = [half * 0.72, px(2 * half * 0.72)];
      return `M${px(x - r)} ${px(y - r)}l${d} ${d}m0-${d}l-${d} ${d}`;
    }
  }
}

const signs = new Map();

// A mark as a small picture.
export function markSign(mark) {
  if (!signs.has(mark)) {
    signs.set(mark, `<svg class="mark mark-${mark}" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">` +
      `<path d="${shape(mark, 7, 7, 11)}"></path></svg>`);
  }
  return signs.get(mark);
}

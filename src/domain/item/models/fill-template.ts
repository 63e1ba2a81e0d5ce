export const slotPattern = /\{([^{}]*)\}/g;

/** Puts the slots' texts into the template, once: braces in a slot's text stay text. Unknown slots stay as written. */
export const fillTemplate = (template: string, slots: Record<string, string>): string =>
  template.replace(slotPattern, (slot, name: string) => (Object.hasOwn(slots, name) ? (slots[name] ?? "") : slot));

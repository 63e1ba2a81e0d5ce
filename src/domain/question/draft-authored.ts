import type { AuthoredItem } from "./authored-item";
import type { DraftItem } from "./draft-item";

/** An item as its editor wrote it, on its way to being compiled. */
export const draftAuthored = (slug: string, authored: AuthoredItem): DraftItem => {
  const common = {
    identity: `${slug}/${authored.id}`,
    objective: `fact:${authored.objective}`,
    stem: authored.stem,
    facts: [authored.objective, ...authored.facts],
    origin: { kind: "authored" as const },
  };
  switch (authored.form) {
    case "numeric": {
      const { form, unit, tolerance, rationale, answer } = authored;
      return { ...common, form, unit, tolerance, rationale, number: answer };
    }
    case "ordering": {
      const options = authored.options.map(({ text, rationale }) => ({ text, rationale, right: true }));
      return { ...common, form: authored.form, options };
    }
    default: {
      const options = authored.options.map(({ text, rationale, misconception, key }) => ({
        text,
        rationale,
        right: key === true,
        ...(misconception === undefined ? {} : { misconception }),
      }));
      return { ...common, form: authored.form, options };
    }
  }
};

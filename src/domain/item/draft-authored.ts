import type { AuthoredItem } from "./authored-item";
import type { DraftItem, DraftOption } from "./draft-item";

/** An item as its editor wrote it, on its way to being compiled. */
export const draftAuthored = (slug: string, authored: AuthoredItem): DraftItem => {
  const partFacts = authored.form === "decision-case" ? authored.parts.flatMap(({ facts }) => facts ?? []) : [];
  const common = {
    identity: `${slug}/${authored.id}`,
    objective: `fact:${authored.objective}`,
    stem: authored.stem,
    facts: [authored.objective, ...authored.facts, ...partFacts],
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
    case "decision-case": {
      const parts = authored.parts.map(({ stem, upTo, options, facts }) => ({
        stem,
        upTo,
        options: options.map(draftOption),
        ...(facts && { facts }),
      }));
      return { ...common, form: authored.form, parts };
    }
    default:
      return { ...common, form: authored.form, options: authored.options.map(draftOption) };
  }
};

type AuthoredForm = { text: string; key?: true; rationale?: string; misconception?: string; harmful?: true };

const draftOption = ({ text, key, rationale = "", misconception, harmful }: AuthoredForm): DraftOption => ({
  text,
  rationale,
  right: key === true,
  ...(misconception === undefined ? {} : { misconception }),
  ...(harmful === undefined ? {} : { harmful }),
});

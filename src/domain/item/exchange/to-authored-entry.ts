import type { PortableItem, PortableOption } from "./portable-item";

/** A rationale, or none: the check asks for one. */
const why = (rationale: string) => (rationale === "" ? {} : { rationale });

const entryOf = ({ text, isKey, rationale, misconception, harmful }: PortableOption) => ({
  text,
  ...(isKey && { key: true }),
  ...why(rationale),
  ...(misconception !== undefined && { misconception }),
  ...(harmful && { harmful }),
});

const fieldsOf = (item: PortableItem) => {
  switch (item.form) {
    case "single-best-answer":
    case "multiple-response":
      return { options: item.options.map(entryOf) };
    case "ordering":
      return { options: item.options.map(({ text, rationale }) => ({ text, ...why(rationale) })) };
    case "numeric": {
      const [{ text, rationale }] = item.options;
      const { tolerance, unit } = item;
      return { answer: Number(text), ...(unit !== undefined && { unit }), tolerance, ...why(rationale) };
    }
    case "decision-case":
      return { parts: item.parts.map(({ stem, upTo, options }) => ({ stem, upTo, options: options.map(entryOf) })) };
    case "extended-matching":
      return {
        options: item.options.map(({ text }) => text),
        stems: item.stems.map(({ text, key, rationale }) => ({ text, key, ...why(rationale) })),
      };
  }
};

/**
 * An item from elsewhere as an entry of `questions.yaml`. What nobody knows yet is left out, above all the fact that it tests:
 * until an editor has named it, the check says so, and readers are not asked.
 */
export const toAuthoredEntry = (id: string, item: PortableItem): Record<string, unknown> => ({
  ...{ id, form: item.form, stem: item.stem },
  ...fieldsOf(item),
});

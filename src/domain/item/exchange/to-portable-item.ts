import type { Article } from "../../article/article";
import { canonicalJson } from "../../canonical-json";
import { overdueOn } from "../../fact/overdue-on";
import { hashText } from "../../hash-text";
import { formOf } from "../forms/forms";
import { hashItem } from "../hash-item";
import type { Item, ItemOf } from "../item";
import { languageOfItem } from "../item-identity";
import type { Option } from "../option";
import { plainNumber } from "./plain-number";
import type { PortableItem, PortableOption } from "./portable-item";
import { portableText } from "./portable-text";
import type { ExportedFact, Provenance } from "./provenance";

type Cited = Pick<Article, "slug" | "facts" | "sources">;

type ExportContext = {
  article: Cited;
  /** The address of the very sentence in the guide that states a fact. */
  addressOf: (fact: string) => string;
  /** What readers of the item are told of a fact: the quote, and the page behind it. */
  describe: (fact: ExportedFact) => string[];
};

const factsOf = (item: Item, { article, addressOf }: ExportContext): ExportedFact[] =>
  item.facts.flatMap(({ id, hash }) => {
    const fact = article.facts.find((each) => each.id === id);
    const source = article.sources.find((each) => each.id === fact?.source);
    if (!fact || !source) return [];
    const { title, publisher, url, stated, checked, copy } = source;
    const exported = { title, publisher, url, stated, checked, copy };
    return [{ id, hash, quote: fact.quote, passage: addressOf(id), source: exported }];
  });

const provenanceOf = (item: Item, context: ExportContext): Provenance => ({
  identity: item.identity,
  version: hashItem(item),
  language: languageOfItem(item),
  article: context.article.slug,
  section: item.section,
  objective: item.objective,
  facts: factsOf(item, context),
  proof: hashText(canonicalJson(item.proof)),
  ...(item.origin.kind === "generated" && { model: item.origin.model }),
  overdueOn: overdueOn(context.article)(item),
});

const portableOptions = (options: readonly Option[], keys: readonly string[]): PortableOption[] =>
  options.map(({ id, text, rationale, misconception, harmful }) => ({
    ...{ text: portableText(text), isKey: keys.includes(id), rationale: portableText(rationale) },
    ...(misconception !== undefined && { misconception: portableText(misconception) }),
    ...(harmful && { harmful }),
  }));

const caseOf = ({ form, parts, key }: ItemOf<"decision-case">) => ({
  form,
  options: [] as [],
  parts: parts.map(({ stem, upTo, options }, index) => ({
    ...{ stem: portableText(stem), upTo },
    options: portableOptions(options, key.parts[index]?.options ?? []),
  })),
});

const matchingOf = ({ form, options, stems, key }: ItemOf<"extended-matching">) => {
  const textOf = (id: string | undefined) => portableText(options.find((option) => option.id === id)?.text ?? "");
  return {
    form,
    options: portableOptions(options, Object.values(key.matches)),
    stems: stems.map(({ id, text, rationale }) => ({
      ...{ text: portableText(text), key: textOf(key.matches[id]), rationale: portableText(rationale) },
    })),
  };
};

/** What differs between the forms of a portable item. */
const fieldsOf = (item: Item) => {
  switch (item.form) {
    case "single-best-answer":
    case "multiple-response":
      return { form: item.form, options: portableOptions(item.options, formOf(item).keyIds(item)) };
    case "ordering": {
      const { form, options, key } = item;
      const ordered = key.order.flatMap((id) => options.find((option) => option.id === id) ?? []);
      return { form, options: portableOptions(ordered, key.order) };
    }
    case "numeric": {
      const { form, key, rationale, tolerance, unit } = item;
      const option = { text: plainNumber(key.number), isKey: true, rationale: portableText(rationale) };
      return { form, options: [option] as [PortableOption], tolerance, ...(unit !== undefined && { unit }) };
    }
    case "decision-case":
      return caseOf(item);
    case "extended-matching":
      return matchingOf(item);
  }
};

/** An item on its way out, with all that is needed to ask later whether it is still true. */
export const toPortableItem = (item: Item, context: ExportContext): PortableItem => {
  const provenance = provenanceOf(item, context);
  const feedback = provenance.facts.flatMap(context.describe).map(portableText);
  return { ...fieldsOf(item), stem: portableText(item.stem), feedback, provenance };
};

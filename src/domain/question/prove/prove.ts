import { failure, type Result, success } from "../../result";
import type { Grounds } from "../grounds";
import type { Item } from "../item";
import { languageOfItem } from "../language-of-item";
import type { Proof } from "../proof";
import { casePredicate } from "./case-predicate";
import { evidencePredicate } from "./evidence-predicate";
import type { Predicate } from "./predicate";
import { tablePredicate } from "./table-predicate";

/**
 * Evaluates one predicate on every option: over the fact table for a generated item, over the quotes for an authored
 * one. It takes the texts and nothing of the key, save the order of an ordering. The failure says what is in the way.
 */
export const prove = (item: Item, grounds: Grounds): Result<Proof, string> => {
  const predicate = predicateFor(item, grounds);
  if (!predicate.ok) return predicate;
  const { sentence, judge } = predicate.value;
  const evaluations = [];
  for (const { option, text, place } of judged(item)) {
    const satisfies = judge(text, place);
    if (satisfies === undefined) return failure(`its facts do not say whether “${text}” is right`);
    evaluations.push({ option, satisfies });
  }
  return success({ predicate: sentence, evaluations });
};

const judged = (item: Item): { option: string; text: string; place: number }[] => {
  if (item.form === "numeric") return [{ option: String(item.key.number), text: String(item.key.number), place: 0 }];
  if (item.form === "decision-case") {
    return item.parts.flatMap(({ options }, place) => options.map(({ id, text }) => ({ option: id, text, place })));
  }
  const placeOf = (id: string) => (item.form === "ordering" ? item.key.order.indexOf(id) : 0);
  return item.options.map(({ id, text }) => ({ option: id, text, place: placeOf(id) }));
};

const predicateFor = (item: Item, grounds: Grounds): Result<Predicate, string> => {
  const { origin } = item;
  if (origin.kind === "authored") {
    const authored = grounds.authored.find(({ id }) => `${grounds.slug}/${id}` === item.identity);
    if (!authored) return failure("the item it was written from is gone");
    const quotesOf = (ids: readonly string[]) =>
      ids.flatMap((fact) => grounds.facts.find(({ id }) => id === fact)?.quote ?? []);
    const quotes = quotesOf(item.facts.map(({ id }) => id));
    if (authored.form !== "decision-case") return success(evidencePredicate(authored, quotes, languageOfItem(item)));
    return success(casePredicate(authored, ({ facts }) => (facts ? quotesOf(facts) : quotes)));
  }
  const model = grounds.models.find(({ id, version }) => id === origin.model && version === origin.version);
  const table = grounds.tables.find(({ id }) => id === model?.table);
  if (!model || !table) return failure("the model or the table it was made from is gone");
  return success(tablePredicate(model, table, origin.slots));
};

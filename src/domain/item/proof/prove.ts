import { languageOf } from "../../article/article-slug";
import type { Explanation } from "../../diagnostic";
import { failure, type Result, success } from "../../result";
import type { AuthoredItem } from "../authored-item";
import type { CompileContext } from "../compile/compile-context";
import { provedTables } from "../compile/proved-tables";
import type { Doubts, QuotesOf } from "../forms/form-definition";
import { formOf } from "../forms/forms";
import type { Item } from "../item";
import { modelKindOf } from "../models/model-kinds";
import type { Predicate } from "./predicate";
import type { Proof } from "./proof";

/**
 * Evaluates one predicate on every option over the quotes: those behind the cells of a fact table for a generated item,
 * those of its facts for an authored one. It takes the texts and nothing of the key, save the order of an ordering. What
 * the quotes of an authored item leave open, its editor must have given a reason for.
 */
export const prove = (item: Item, context: CompileContext): Result<Proof, Explanation> => {
  const found = predicateFor(item, context);
  if (!found.ok) return found;
  const { sentence, judge } = found.value.predicate;
  const evaluations = [];
  for (const { option, text, index } of formOf(item).judged(item)) {
    const judgement = judge(text, index);
    if (judgement === undefined) {
      return failure({
        message: `its facts do not say whether “${text}” is right`,
        suggestion: "Mend the table or the model, so that each option can be judged.",
      });
    }
    evaluations.push({ option, ...judgement });
  }
  const reasons = found.value.doubts.flatMap(({ onlyKey }) => onlyKey ?? []);
  const proof = { predicate: sentence, evaluations, ...(reasons.length > 0 && { onlyKey: reasons.join(" ") }) };
  const open = found.value.doubts.flatMap(unreasoned);
  return open[0] === undefined ? success(proof) : failure(open[0]);
};

const unreasoned = ({ twins, doubts, onlyKey }: Doubts): Explanation[] => {
  if (twins.length > 0) {
    return [{ message: twins.join("; "), suggestion: "Take one of the two out, or let it say something else." }];
  }
  if (doubts.length === 0 && onlyKey !== undefined) {
    // A reason that nothing needs would hide the next doubt.
    return [{ message: "its `onlyKey` gives a reason where the words decide", suggestion: "Delete `onlyKey`." }];
  }
  if (doubts.length === 0 || onlyKey !== undefined) return [];
  const suggestion =
    "Give as `evidence` the words of the quote that decide, word the answers by the quote, or say under `onlyKey` why the key is the only right one.";
  return [{ message: doubts.join("; "), suggestion }];
};

type PredicateAndDoubts = { predicate: Predicate; doubts: Doubts[] };

const predicateFor = (item: Item, context: CompileContext): Result<PredicateAndDoubts, Explanation> => {
  const { origin } = item;
  if (origin.kind === "authored") {
    const authored = context.authored.find(({ id }) => `${context.articleId}/${id}` === item.identity);
    if (!authored) return failure(gone("the item it was written from is gone"));
    return success(authoredPredicate(authored, item, context));
  }
  const model = context.models.find(({ id, version }) => id === origin.model && version === origin.version);
  const proved = provedTables(context).get(model?.table ?? "");
  if (!model || !proved) return failure(gone("the model or the table it was made from is gone"));
  return success({ predicate: modelKindOf(model).predicate(model, proved, origin.slots), doubts: [] });
};

const authoredPredicate = (
  authored: AuthoredItem,
  item: Item,
  { articleId, facts }: CompileContext,
): PredicateAndDoubts => {
  const language = languageOf(articleId);
  const quotesOf: QuotesOf = (ids = item.facts.map(({ id }) => id)) =>
    ids.flatMap((id) => facts.flatMap((fact) => (fact.id === id ? [{ fact: id, quote: fact.quote }] : [])));
  const form = formOf(authored);
  return {
    predicate: form.predicate(authored, quotesOf, language),
    doubts: form.doubts(authored, quotesOf, language),
  };
};

const gone = (message: string): Explanation => ({ message, suggestion: "Compile the questions of the article anew." });

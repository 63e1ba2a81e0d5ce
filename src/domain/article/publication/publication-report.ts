import { differenceOf, type FactChange, type QuotedFact } from "../../fact/changed-facts";
import { answerText } from "../../item/answer/answer-text";
import type { Rationale } from "../../item/forms/form-definition";
import { formOf } from "../../item/forms/forms";
import { hashItem } from "../../item/hash-item";
import type { Item } from "../../item/item";
import { type PublicationPlan, planPublication } from "./plan-publication";

/** A question for whoever reads a report. `key`: in words; `answers`: each with its reason, in the order of the form. */
type ItemSummary = {
  identity: string;
  stem: string;
  key: string;
  answers: Pick<Rationale, "of" | "stem" | "text" | "isKey">[];
};

export type QuestionChanges = {
  total: number;
  added: ItemSummary[];
  changed: (ItemSummary & { keyBefore: string })[];
  retired: ItemSummary[];
};

/** What a publication did, or would do, in words for its editor. */
export type PublicationReport = {
  slug: string;
  revision: number;
  /** The name that it had; null where the guide is new. */
  former: string | null;
  facts: { fact: string; before: QuotedFact | null; now: QuotedFact | null }[];
  questions: QuestionChanges;
  /** How many will get a notice. */
  learners: number;
  /** How many shared blocks hold a question that changes or retires. */
  shares: number;
};

const summaryOf = (item: Item): ItemSummary => ({
  identity: item.identity,
  stem: item.stem,
  key: answerText(item, item.key),
  answers: formOf(item)
    .rationales(item)
    .map(({ of, stem, text, isKey }) => ({ of, stem, text, isKey })),
});

/** `before`: what was asked until now, by identity. */
const toQuestionChanges = (plan: PublicationPlan, before: ReadonlyMap<string, Item>): QuestionChanges => ({
  total: plan.created.length + plan.changed.length + plan.unchanged.length,
  added: plan.created.map(summaryOf),
  changed: plan.changed.map((item) => {
    const old = before.get(item.identity);
    return { ...summaryOf(item), keyBefore: old ? summaryOf(old).key : "" };
  }),
  retired: plan.retired.flatMap((identity) => before.get(identity) ?? []).map(summaryOf),
});

/** What a later text asks differently than an earlier one. */
export const questionChanges = (before: readonly Item[], now: readonly Item[]): QuestionChanges =>
  toQuestionChanges(
    planPublication(
      before.map((item) => ({ identity: item.identity, hash: hashItem(item) })),
      now,
    ),
    new Map(before.map((item) => [item.identity, item])),
  );

const factLine = ({ fact, before, now }: FactChange): PublicationReport["facts"][number] =>
  before === null
    ? { fact, before: null, now: differenceOf(now, null).before }
    : { fact, ...differenceOf(before, now) };

type AppliedPublication = Pick<PublicationReport, "slug" | "revision" | "former" | "learners" | "shares"> & {
  plan: PublicationPlan;
  changes: readonly FactChange[];
  /** What was asked until now, by identity. */
  before: ReadonlyMap<string, Item>;
};

export const publicationReport = ({ plan, changes, before, ...outcome }: AppliedPublication): PublicationReport => ({
  ...outcome,
  facts: changes.map(factLine),
  questions: toQuestionChanges(plan, before),
});

import { differenceOf, type FactChange, type QuotedFact } from "../../fact/changed-facts";
import { answerText } from "../../item/answer/answer-text";
import type { Item } from "../../item/item";
import type { PublicationPlan } from "./plan-publication";

/** A question for whoever reads a report. `key`: in words. */
type ItemSummary = { identity: string; stem: string; key: string };

/** What a publication did, or would do, in words for its editor. */
export type PublicationReport = {
  slug: string;
  revision: number;
  /** The name that it had; null where the guide is new. */
  former: string | null;
  facts: { fact: string; before: QuotedFact | null; now: QuotedFact | null }[];
  questions: {
    total: number;
    added: ItemSummary[];
    changed: (ItemSummary & { keyBefore: string })[];
    retired: ItemSummary[];
  };
  /** How many will get a notice. */
  learners: number;
  /** How many shared blocks hold a question that changes or retires. */
  shares: number;
};

const summaryOf = (item: Item): ItemSummary => ({
  identity: item.identity,
  stem: item.stem,
  key: answerText(item, item.key),
});

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
  questions: {
    total: plan.created.length + plan.changed.length + plan.unchanged.length,
    added: plan.created.map(summaryOf),
    changed: plan.changed.map((item) => {
      const old = before.get(item.identity);
      return { ...summaryOf(item), keyBefore: old ? summaryOf(old).key : "" };
    }),
    retired: plan.retired.flatMap((identity) => before.get(identity) ?? []).map(summaryOf),
  },
});

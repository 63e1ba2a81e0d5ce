import type { Explanation } from "../../diagnostic";
import type { Language } from "../../language";
import type { Result } from "../../result";
import type { Answer, TaggedAnswer } from "../answer/answer";
import type { Feedback } from "../answer/feedback";
import type { ResolvedFact } from "../compile/resolve-facts";
import type { Difficulty } from "../difficulty";
import type { Form } from "../form";
import type { ItemOf, Origin } from "../item";
import type { BareItem } from "../lint/bare-item";
import type { Option } from "../option";
import type { Passage } from "../passage";
import type { FactQuote } from "../proof/evidence-predicate";
import type { Predicate } from "../proof/predicate";
import type { Undecided } from "../proof/undecided-key";
import type { QuestionFields } from "./form-schemas";
import type { AuthoredOf, DraftOf, FormItemOf } from "./form-types";

/** The quotes of some facts of an item, by their ids; of all its facts where none is named. */
export type QuotesOf = (facts?: readonly string[]) => readonly FactQuote[];

/** What the quotes leave open of one question of an authored item, and the editor's reason. */
export type Doubts = Undecided & { onlyKey: string | undefined };

/**
 * A text that a learner is shown with the answer. `id`: what feedback calls it by; `of`: the text of what it explains;
 * `stem`: the question that stands between it and the item's stem, where there is one.
 */
export type Rationale = { id: string; of: string; stem: string; text: string; isKey: boolean; isOptional?: true };

/** All that a form decides. Another form is another folder that says the same things. */
export type FormDefinition<F extends Form> = {
  /** An authored item on its way to being compiled; `facts`: what only a part of it names. */
  draft: (authored: AuthoredOf<F>) => { fields: DraftOf<F>; facts: string[] };
  /** Options with ids, in the order shown, and the key; or that the draft has not the keys which its form asks for. */
  assemble: (
    draft: DraftOf<F>,
    context: { identity: string; seed: string; facts: readonly ResolvedFact[] },
  ) => Result<FormItemOf<F>, Explanation>;
  /** How hard an item is taken to be before thirty people have tried it. */
  likelyDifficulty: { [Kind in Origin["kind"]]: Difficulty };

  /** What stands under the item's stem: lists of options, each after the question that asks for it, if there is one. */
  menus: (item: ItemOf<F>) => { stem: string; options: readonly Option[] }[];
  /** The option ids of the key, in its own order; a number as text. */
  keyIds: (item: ItemOf<F>) => string[];
  /** The order of the key's options says something. */
  isKeyOrdered?: true;
  /** The options and the key, where exactly one of a list is right and a guess can find it. */
  bestOf?: (item: ItemOf<F>) => { options: readonly Option[]; key: string };
  rationales: (item: ItemOf<F>) => Rationale[];
  /** What of the item a browser may know before the answer, picked field by field. */
  questionFields: (item: ItemOf<F>) => QuestionFields;
  /** What feedback says beside key and rationales. */
  feedback?: (item: ItemOf<F>) => Pick<Feedback, "tolerance" | "harmful">;
  /** The item with a passage for each of its keys, where its proof finds them in sentences of different facts. */
  citeKeys?: (item: ItemOf<F>, facts: readonly ResolvedFact[]) => ItemOf<F>;
  /** The item with each passage changed of its parts, or of its keys in their order, where these rest on different facts. */
  mapPassages?: (item: ItemOf<F>, change: (passage: Passage) => Passage) => ItemOf<F>;
  /** The lines that a report for editors shows of options and key. */
  report: (item: ItemOf<F>) => string[];

  /** The answer, where it has the shape of this form and fits the item. */
  read: (item: ItemOf<F>, answer: Answer) => TaggedAnswer<F> | undefined;
  /** From 0 to 1, with no negative marks. */
  score: (item: ItemOf<F>, answer: TaggedAnswer<F>) => number;

  /** What the proof judges. `index`: the position in the key of an ordering, from 0, or the part of a case. */
  judged: (item: ItemOf<F>) => { option: string; text: string; index: number }[];
  /** Why the key of an authored item is right. */
  predicate: (authored: AuthoredOf<F>, quotesOf: QuotesOf, language: Language) => Predicate;
  /** What the quotes leave open, for each of its questions. */
  doubts: (authored: AuthoredOf<F>, quotesOf: QuotesOf, language: Language) => Doubts[];

  /** The item as the rules of wording see it; each of several questions by itself. */
  bareItems: (item: ItemOf<F>) => Omit<BareItem, "knownAbbreviations">[];
  /** L28: what is wrong with how many options there are, and with their being told apart. */
  checkOptions: (item: ItemOf<F>) => Explanation[];
};

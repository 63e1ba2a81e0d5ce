import { isRight } from "../item/answer/is-right";
import { toFeedback } from "../item/answer/to-feedback";
import { formNames } from "../item/form";
import { calibrationOf } from "../review/calibration";
import type { Block, BlockQuestion } from "./block";
import { passageAddress } from "./passage-address";
import type { Certainty } from "./response-request";
import type { Results } from "./results";
import { toPublicQuestion } from "./to-public-block";

/** A section of an article, in the order of the article. */
export type SectionHeading = { article: string; section: string; heading: string };

const scoreOf = ({ response }: BlockQuestion) => response?.score ?? 0;

/** `right` counts full marks only; an unanswered question counts 0. */
const tally = (questions: readonly BlockQuestion[]) => ({
  right: questions.filter((question) => isRight(scoreOf(question))).length,
  total: questions.length,
  score: questions.reduce((sum, question) => sum + scoreOf(question), 0),
});

/** A section that has left its article since goes by its anchor, after the others. */
const headingsFor = (questions: readonly BlockQuestion[], headings: readonly SectionHeading[]): SectionHeading[] => {
  const name = ({ article, section }: { article: string; section: string }) => `${article}#${section}`;
  const indexes = questions.map(({ article, item: { section } }) => ({ article, section, heading: section }));
  const indexOfName = new Map(indexes.map((index) => [name(index), index]));
  const current = headings.filter((heading) => indexOfName.delete(name(heading)));
  return [...current, ...indexOfName.values()];
};

/** What is known of a question beside its score. `elapsedMs` and `certainty`: of the answer that counts. */
export type AnswerDetail = {
  elapsedMs: number | null;
  certainty: Certainty | null;
  peers: { answers: number; share: number | null };
};

const publicDetail = ({ elapsedMs, certainty, peers }: AnswerDetail) => ({
  ...(elapsedMs === null ? {} : { elapsedMs }),
  ...(certainty === null ? {} : { certainty }),
  peers,
});

const formsOf = (questions: readonly BlockQuestion[]) =>
  formNames
    .map((form) => ({ form, ofForm: questions.filter(({ item }) => item.form === form) }))
    .filter(({ ofForm }) => ofForm.length > 0)
    .map(({ form, ofForm }) => ({ form, ...tally(ofForm) }));

const reviewedItem = (question: BlockQuestion, detail: AnswerDetail | undefined) => ({
  ...toPublicQuestion(question),
  article: question.article,
  feedback: toFeedback(question.item, scoreOf(question), (fact) => passageAddress(question.article, fact)),
  ...(detail && publicDetail(detail)),
});

/** What a block that is over says of itself. `details`: by question. */
export const toResults = (
  block: Block,
  headings: readonly SectionHeading[],
  details: ReadonlyMap<string, AnswerDetail> = new Map(),
): Results => ({
  id: block.id,
  ...tally(block.questions),
  forms: formsOf(block.questions),
  calibration: calibrationOf(
    block.questions.map((question) => ({
      certainty: details.get(question.id)?.certainty,
      score: scoreOf(question),
    })),
  ),
  sections: headingsFor(block.questions, headings).map((heading) => ({
    ...heading,
    ...tally(
      block.questions.filter(({ article, item }) => article === heading.article && item.section === heading.section),
    ),
  })),
  items: block.questions.map((question) => reviewedItem(question, details.get(question.id))),
});

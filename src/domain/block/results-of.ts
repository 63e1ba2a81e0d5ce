import { feedbackFor } from "../question/feedback-for";
import type { AskedQuestion, Block } from "./block";
import { passageAddress } from "./passage-address";
import { publicQuestionOf } from "./public-block-of";
import type { Results } from "./results";

/** A section of an article, in the order of the article. */
export type Heading = { article: string; section: string; heading: string };

const scoreOf = ({ response }: AskedQuestion) => response?.score ?? 0;

/** `right` counts full marks only; an unanswered question counts 0. */
const tally = (questions: readonly AskedQuestion[]) => ({
  right: questions.filter((question) => scoreOf(question) === 1).length,
  total: questions.length,
  score: questions.reduce((sum, question) => sum + scoreOf(question), 0),
});

/** A section that has left its article since goes by its anchor, after the others. */
const headingsFor = (questions: readonly AskedQuestion[], headings: readonly Heading[]): Heading[] => {
  const name = ({ article, section }: { article: string; section: string }) => `${article}#${section}`;
  const places = questions.map(({ article, item: { section } }) => ({ article, section, heading: section }));
  const asked = new Map(places.map((place) => [name(place), place]));
  const current = headings.filter((heading) => asked.delete(name(heading)));
  return [...current, ...asked.values()];
};

/** What a block that is over says of itself. */
export const resultsOf = (block: Block, headings: readonly Heading[]): Results => ({
  id: block.id,
  ...tally(block.questions),
  sections: headingsFor(block.questions, headings).map((heading) => ({
    ...heading,
    ...tally(
      block.questions.filter(({ article, item }) => article === heading.article && item.section === heading.section),
    ),
  })),
  items: block.questions.map((question) => ({
    ...publicQuestionOf(question),
    article: question.article,
    feedback: feedbackFor(
      question.item,
      scoreOf(question),
      passageAddress(question.article, question.item.passage.fact),
    ),
  })),
});

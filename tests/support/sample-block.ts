import type { PublicBlock } from "../../src/domain/block/public-block";
import type { Feedback } from "../../src/domain/item/answer/feedback";

/** A block of three single best answers: q1, q2 and q3, each with the options a, b and c. */
export const sampleBlock = ({
  mode = "tutor",
  answered = [],
}: {
  mode?: PublicBlock["mode"];
  answered?: string[];
}): PublicBlock => ({
  id: "11111111-1111-4111-8111-111111111111",
  mode,
  finished: false,
  questions: ["q1", "q2", "q3"].map((id, position) => ({
    id,
    position: position + 1,
    form: "single-best-answer",
    language: "en",
    stem: `What is asked in ${id}?`,
    options: ["a", "b", "c"].map((option) => ({ id: option, text: `Option ${option}` })),
    section: "step-1",
    answered: answered.includes(id),
    ...(answered.includes(id) && { response: { option: "a" } }),
  })),
});

export const sampleFeedback = (score: number): Feedback => ({
  score,
  key: { option: score === 1 ? "a" : "b" },
  rationales: { a: "Why a.", b: "Why b.", c: "Why c." },
  passage: { section: "step-1", quote: "The sentence that answers.", url: "/articles/permit#fact-x" },
  source: {
    title: "Registration",
    publisher: "The College",
    url: "https://example.org/r",
    stated: null,
    checked: "2026-10-01",
    copy: "live",
  },
});

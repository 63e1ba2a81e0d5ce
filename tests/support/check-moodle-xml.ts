import { elementsIn, type ParsedElement, textIn } from "../../src/domain/item/exchange/markup/parse-xml";

/** The shares of a mark that Moodle offers, in per cent (docs.moodle.org, "Moodle XML format": other values are refused). */
const fractions = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5];
const smallFractions = [11.11111, 10, 5, 0];
const allowed = new Set([...fractions, ...smallFractions].flatMap((fraction) => [fraction, -fraction]));

const child = (element: ParsedElement, name: string) => elementsIn(element).find((each) => each.name === name);
const children = (element: ParsedElement, name: string) => elementsIn(element).filter((each) => each.name === name);
const text = (element: ParsedElement | undefined) =>
  element ? textIn(child(element, "text") ?? element).trim() : undefined;

/** What Moodle's documentation asks of each type of question. */
const checks: Record<string, (question: ParsedElement) => string[]> = {
  category: (question) => (text(child(question, "category")) ? [] : ["a category without a name"]),
  multichoice: (question) => {
    const shares = children(question, "answer").map(({ attributes }) => Number(attributes.fraction));
    const right = shares.filter((share) => share > 0);
    const isSingle = text(child(question, "single")) === "true";
    return [
      ...(shares.length < 2 ? ["fewer than two answers"] : []),
      ...shares.filter((share) => !allowed.has(share)).map((share) => `a fraction of ${share}`),
      ...(isSingle && (right.length !== 1 || right[0] !== 100) ? ["not one answer with all of the mark"] : []),
      ...(!isSingle && Math.abs(right.reduce((sum, share) => sum + share, 0) - 100) > 0.1
        ? ["right answers that do not make up the mark"]
        : []),
    ];
  },
  numerical: (question) =>
    children(question, "answer").flatMap((answer) => [
      ...(Number.isFinite(Number(text(answer) || "none")) ? [] : ["an answer that is no number"]),
      ...(Number(text(child(answer, "tolerance"))) >= 0 ? [] : ["no tolerance"]),
    ]),
  matching: (question) => {
    const pairs = children(question, "subquestion");
    const stems = pairs.filter((pair) => text(pair) !== "");
    const answers = new Set(pairs.map((pair) => text(child(pair, "answer"))));
    return [
      ...(stems.length < 2 ? ["fewer than two things to match"] : []),
      ...(answers.size < 3 ? ["fewer than three answers to match"] : []),
    ];
  },
  ordering: (question) => [
    ...(children(question, "answer").length < 2 ? ["fewer than two to order"] : []),
    // `qtype_ordering::import_from_xml` of 4.5.6 makes up a hint without a format in its stead, which its database refuses.
    ...(child(question, "shownumcorrect") ? [] : ["an order without shownumcorrect"]),
  ],
};

/** Where a file of Moodle XML is not as its documentation has it. */
export const checkMoodleXml = (quiz: ParsedElement): string[] => {
  const ids = children(quiz, "question").flatMap((question) => text(child(question, "idnumber")) ?? []);
  return [
    ...(quiz.name === "quiz" ? [] : ["a root that is no quiz"]),
    ...(new Set(ids).size === ids.length ? [] : ["an id number twice"]),
    ...ids.filter((id) => id.length > 100).map((id) => `the long id number ${id}`),
    ...children(quiz, "question").flatMap((question) => {
      const { type = "" } = question.attributes;
      const name = text(child(question, "name"));
      const found = checks[type]?.(question) ?? [`the type ${type}`];
      const head = type === "category" || (name && text(child(question, "questiontext"))) ? [] : ["no name or no text"];
      return [...head, ...found].map((what) => `${name}: ${what}`);
    }),
  ];
};

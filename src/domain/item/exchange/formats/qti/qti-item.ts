import { brokenLines, element, type XmlElement } from "../../markup/xml-element";
import { plainNumber } from "../../plain-number";
import type { PortableItem, PortableOption } from "../../portable-item";

type Children = readonly (XmlElement | string)[];

/** Elements of QTI 3 without their prefix, which `qti-dialect.ts` adds or takes away. */
const qti = (name: string, attributes: Record<string, string | number | undefined> = {}, ...children: Children) =>
  element(`qti-${name}`, attributes, ...children);

export const value = (content: string | number): XmlElement => qti("value", {}, String(content));
export const baseValue = (type: string, content: string | number): XmlElement =>
  qti("base-value", { "base-type": type }, String(content));
export const variable = (identifier: string): XmlElement => qti("variable", { identifier });
export const setOutcome = (identifier: string, expression: XmlElement): XmlElement =>
  qti("set-outcome-value", { identifier }, expression);
export const paragraph = (text: string): XmlElement => element("p", {}, ...brokenLines(text));

/** `choice_1`, `choice_2` …: identifiers that begin with a letter, as QTI wants. `index`: from 0. */
export const choiceId = (index: number, part = ""): string => `choice_${part}${index + 1}`;

/** How the texts of an item are put into elements: as they are, or as variables of a template. */
export type PrintText = (text: string) => Children;

/** What differs between the forms. `feedback`: the identifiers of what is shown at options once it is answered. */
export type QtiParts = {
  responses: XmlElement[];
  outcomes?: XmlElement[];
  body: XmlElement[];
  /** Sets the outcome SCORE, from 0 to 1. */
  scoring: XmlElement[];
  feedback: string[];
  /** What is shown once it is answered, apart from options. */
  notes: { identifier: string; text: string }[];
};

/** Why an option is right or wrong, shown behind it once it is answered. */
const inlineFeedback = (identifier: string, rationale: string, print: PrintText): XmlElement[] =>
  rationale === ""
    ? []
    : [
        qti(
          "feedback-inline",
          { "outcome-identifier": "FEEDBACK", identifier, "show-hide": "show" },
          " ",
          ...print(rationale),
        ),
      ];

const simpleChoice = (option: PortableOption, identifier: string, print: PrintText): XmlElement =>
  qti("simple-choice", { identifier }, ...print(option.text), ...inlineFeedback(identifier, option.rationale, print));

const explained = (options: readonly PortableOption[], ids: readonly string[]): string[] =>
  ids.filter((_, index) => options[index]?.rationale !== "");

const declaration = (
  identifier: string,
  cardinality: "single" | "multiple" | "ordered",
  baseType: string,
  correct: readonly (string | number)[],
  mapping: readonly [string, number][] = [],
): XmlElement =>
  qti(
    "response-declaration",
    { identifier, cardinality, "base-type": baseType },
    qti("correct-response", {}, ...correct.map(value)),
    ...(mapping.length > 0
      ? [
          qti(
            "mapping",
            { "default-value": 0 },
            ...mapping.map(([key, mapped]) => qti("map-entry", { "map-key": key, "mapped-value": mapped })),
          ),
        ]
      : []),
  );

const condition = (test: XmlElement, yes: XmlElement[], no: XmlElement[]): XmlElement =>
  qti("response-condition", {}, qti("response-if", {}, test, ...yes), qti("response-else", {}, ...no));

/** One where the answer is right, else nought. */
const oneOrNought = (test: XmlElement): XmlElement[] => [
  condition(test, [setOutcome("SCORE", baseValue("float", 1))], [setOutcome("SCORE", baseValue("float", 0))]),
];

const isCorrect = (identifier: string): XmlElement =>
  qti("match", {}, variable(identifier), qti("correct", { identifier }));

const prompt = (text: string, print: PrintText): XmlElement => qti("prompt", {}, ...print(text));

/** Options of an ordering as they are shown: by their texts, and never in the right order. */
const mixed = <Value extends { option: PortableOption }>(options: readonly Value[]): Value[] => {
  const sorted = [...options].sort((one, other) => (one.option.text < other.option.text ? -1 : 1));
  const isSolved = sorted.every((each, index) => each === options[index]);
  return isSolved ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
};

/** What a harmful option is mapped to: more than all keys together can make up for. */
const harm = -100;

/** The elements of an item that its form decides. */
export const qtiParts = (item: PortableItem, print: PrintText): QtiParts => {
  switch (item.form) {
    case "single-best-answer":
    case "multiple-response": {
      const isSingle = item.form === "single-best-answer";
      const ids = item.options.map((_, index) => choiceId(index));
      const keys = ids.filter((_, index) => item.options[index]?.isKey);
      return {
        responses: [declaration("RESPONSE", isSingle ? "single" : "multiple", "identifier", keys)],
        body: [
          qti(
            "choice-interaction",
            { "response-identifier": "RESPONSE", "max-choices": isSingle ? 1 : 0, shuffle: "false" },
            prompt(item.stem, print),
            ...item.options.map((option, index) => simpleChoice(option, ids[index] ?? "", print)),
          ),
        ],
        scoring: oneOrNought(isCorrect("RESPONSE")),
        feedback: explained(item.options, ids),
        notes: [],
      };
    }
    case "ordering": {
      const listed = item.options.map((option, index) => ({ option, id: choiceId(index) }));
      const ids = listed.map(({ id }) => id);
      return {
        responses: [declaration("RESPONSE", "ordered", "identifier", ids)],
        body: [
          qti(
            "order-interaction",
            { "response-identifier": "RESPONSE", shuffle: "true" },
            prompt(item.stem, print),
            ...mixed(listed).map(({ option, id }) => simpleChoice(option, id, print)),
          ),
        ],
        scoring: oneOrNought(isCorrect("RESPONSE")),
        feedback: explained(item.options, ids),
        notes: [],
      };
    }
    case "numeric": {
      const [{ text, rationale }] = item.options;
      const tolerance = plainNumber(item.tolerance);
      const mode =
        item.tolerance > 0
          ? { "tolerance-mode": "absolute", tolerance: `${tolerance} ${tolerance}` }
          : { "tolerance-mode": "exact" };
      return {
        responses: [declaration("RESPONSE", "single", "float", [plainNumber(Number(text))])],
        body: [
          element("p", {}, ...print(item.stem)),
          element(
            "p",
            {},
            qti("text-entry-interaction", { "response-identifier": "RESPONSE", "expected-length": 10 }),
            ...(item.unit === undefined ? [] : [" ", ...print(item.unit)]),
          ),
        ],
        scoring: oneOrNought(qti("equal", mode, variable("RESPONSE"), qti("correct", { identifier: "RESPONSE" }))),
        feedback: [],
        notes: rationale === "" ? [] : [{ identifier: "answer", text: rationale }],
      };
    }
    case "extended-matching": {
      const stems = item.stems.map((stem, index) => ({ stem, id: `stem_${index + 1}` }));
      const options = item.options.map((option, index) => ({ option, id: choiceId(index) }));
      const pairs = stems.map(({ stem, id }) => `${id} ${options.find(({ option }) => option.text === stem.key)?.id}`);
      const choice = (identifier: string, most: number, ...children: Children) =>
        qti("simple-associable-choice", { identifier, "match-max": most }, ...children);
      return {
        responses: [
          declaration(
            "RESPONSE",
            "multiple",
            "directedPair",
            pairs,
            pairs.map((pair) => [pair, 1]),
          ),
        ],
        body: [
          qti(
            "match-interaction",
            { "response-identifier": "RESPONSE", "max-associations": stems.length, shuffle: "false" },
            prompt(item.stem, print),
            qti(
              "simple-match-set",
              {},
              ...stems.map(({ stem, id }) =>
                choice(id, 1, ...print(stem.text), ...inlineFeedback(id, stem.rationale, print)),
              ),
            ),
            qti("simple-match-set", {}, ...options.map(({ option, id }) => choice(id, 0, ...print(option.text)))),
          ),
        ],
        scoring: [
          setOutcome(
            "SCORE",
            qti("divide", {}, qti("map-response", { identifier: "RESPONSE" }), baseValue("float", stems.length)),
          ),
        ],
        feedback: stems.flatMap(({ stem, id }) => (stem.rationale === "" ? [] : [id])),
        notes: [],
      };
    }
    case "decision-case":
      return caseParts(item, print);
  }
};

/** Each part to the quarter below, nought where an option does harm; the case is their mean (`score-part.ts`). */
const caseParts = (item: PortableItem & { form: "decision-case" }, print: PrintText): QtiParts => {
  const parts = item.parts.map((part, index) => ({
    ...part,
    response: `RESPONSE_${index + 1}`,
    score: `SCORE_${index + 1}`,
    ids: part.options.map((_, number) => choiceId(number, `${index + 1}_`)),
  }));
  const mapping = (options: readonly PortableOption[], ids: readonly string[]) =>
    options.flatMap(({ isKey, harmful }, index): [string, number][] =>
      isKey || harmful ? [[ids[index] ?? "", isKey ? 1 : harm]] : [],
    );
  const mapped = (response: string) => qti("map-response", { identifier: response });
  const quarters = (response: string, keys: number) =>
    qti(
      "divide",
      {},
      qti(
        "truncate",
        {},
        qti("divide", {}, qti("product", {}, baseValue("float", 4), mapped(response)), baseValue("float", keys)),
      ),
      baseValue("float", 4),
    );
  return {
    responses: parts.map(({ response, options, ids }) =>
      declaration(
        response,
        "multiple",
        "identifier",
        ids.filter((_, index) => options[index]?.isKey),
        mapping(options, ids),
      ),
    ),
    outcomes: parts.map(({ score }) =>
      qti(
        "outcome-declaration",
        { identifier: score, cardinality: "single", "base-type": "float" },
        qti("default-value", {}, value(0)),
      ),
    ),
    body: [
      element("p", {}, ...print(item.stem)),
      ...parts.map(({ response, stem, upTo, options, ids }) =>
        qti(
          "choice-interaction",
          { "response-identifier": response, "max-choices": upTo, shuffle: "false" },
          prompt(stem, print),
          ...options.map((option, index) => simpleChoice(option, ids[index] ?? "", print)),
        ),
      ),
    ],
    scoring: [
      ...parts.map(({ response, score, options }) =>
        condition(
          qti("lt", {}, mapped(response), baseValue("float", 0)),
          [setOutcome(score, baseValue("float", 0))],
          [setOutcome(score, quarters(response, options.filter(({ isKey }) => isKey).length))],
        ),
      ),
      setOutcome(
        "SCORE",
        qti(
          "divide",
          {},
          qti("sum", {}, ...parts.map(({ score }) => variable(score))),
          baseValue("float", parts.length),
        ),
      ),
    ],
    feedback: parts.flatMap(({ options, ids }) => explained(options, ids)),
    notes: [],
  };
};

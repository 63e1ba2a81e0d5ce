import type { SourceLocation } from "../../diagnostic";
import { fromFlatQuestions, groupParts, type ReadQuestion } from "./flat-question";
import type { ImportDiagnostic, ImportedItems, ImportRule } from "./import-diagnostic";
import type { PortableItem, PortableOption } from "./portable-item";

export type LocatedItem = { item: PortableItem; location: SourceLocation };

type Objection = { rule: ImportRule; message: string; suggestion: string };

const objectToMenu = (options: readonly PortableOption[], where: string, keys: "one" | "some"): Objection[] => {
  const count = options.filter(({ isKey }) => isKey).length;
  return [
    ...(options.length < 2
      ? [
          {
            rule: "options" as const,
            message: `${where} has ${options.length === 0 ? "no option" : "one option"}.`,
            suggestion: "Offer at least two.",
          },
        ]
      : []),
    ...(options.some(({ text }) => text === "")
      ? [
          {
            rule: "options" as const,
            message: `${where} has an option without text.`,
            suggestion: "Say in words what it shows, or take it out.",
          },
        ]
      : []),
    ...(count === 0 || (keys === "one" && count > 1)
      ? [
          {
            rule: "key" as const,
            message: `${where} has ${count === 0 ? "no right option" : `${count} right options, where one may be chosen`}.`,
            suggestion: keys === "one" ? "Mark exactly one option as right." : "Mark at least one option as right.",
          },
        ]
      : []),
  ];
};

/** What keeps an item from being taken: it asks nothing, or nothing is right. */
const objectTo = (item: PortableItem): Objection[] => {
  const noStem =
    item.stem === ""
      ? [{ rule: "stem" as const, message: "The question has no text.", suggestion: "Write what is asked." }]
      : [];
  switch (item.form) {
    case "single-best-answer":
      return [...noStem, ...objectToMenu(item.options, "The question", "one")];
    case "multiple-response":
    case "ordering":
      return [...noStem, ...objectToMenu(item.options, "The question", "some")];
    case "numeric":
      return Number.isFinite(Number(item.options[0].text)) && item.options[0].text !== ""
        ? noStem
        : [
            ...noStem,
            {
              rule: "key",
              message: "The right answer is no number.",
              suggestion: "Write it with digits and a full stop.",
            },
          ];
    case "decision-case":
      return [
        ...noStem,
        ...item.parts.flatMap(({ options, stem }, index) => [
          ...objectToMenu(options, `Part ${index + 1}`, "some"),
          ...(stem === ""
            ? [{ rule: "stem" as const, message: `Part ${index + 1} has no text.`, suggestion: "Write what is asked." }]
            : []),
        ]),
      ];
    case "extended-matching":
      return [
        ...noStem,
        ...(item.stems.length === 0 || item.stems.some(({ text, key }) => text === "" || key === "")
          ? [
              {
                rule: "key" as const,
                message: "Something to be matched has no text, or nothing that it belongs to.",
                suggestion: "Give each pair both of its sides.",
              },
            ]
          : []),
        ...objectToMenu(item.options, "The question", "some"),
      ];
  }
};

/** The items that can be taken, and what keeps out the others. */
export const acceptItems = (
  located: readonly LocatedItem[],
  diagnostics: readonly ImportDiagnostic[] = [],
): ImportedItems => {
  const judged = located.map(({ item, location }) => ({ item, location, objections: objectTo(item) }));
  return {
    items: judged.flatMap(({ item, objections }) => (objections.length === 0 ? [item] : [])),
    diagnostics: [
      ...diagnostics,
      ...judged.flatMap(({ location, objections }) =>
        objections.map((objection): ImportDiagnostic => ({ ...objection, severity: "error", location })),
      ),
    ],
  };
};

/** The same, of questions that may be parts of one case. */
export const acceptQuestions = (
  questions: readonly ReadQuestion[],
  diagnostics: readonly ImportDiagnostic[] = [],
): ImportedItems =>
  acceptItems(
    groupParts(questions).flatMap(([first, ...others]) =>
      first ? [{ item: fromFlatQuestions([first, ...others]), location: first.location }] : [],
    ),
    diagnostics,
  );

/** Nothing of a file can be taken. */
export const refuseFile = (
  file: string,
  rule: ImportRule,
  message: string,
  suggestion: string,
  { line, column }: { line: number; column?: number } = { line: 1 },
): ImportedItems => ({
  items: [],
  diagnostics: [
    {
      rule,
      severity: "error",
      message,
      suggestion,
      location: { file, line, ...(column === undefined ? {} : { column }) },
    },
  ],
});

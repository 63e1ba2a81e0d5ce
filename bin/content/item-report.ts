import type { ItemDiagnostic } from "../../src/domain/diagnostic";
import type { Fact } from "../../src/domain/fact/fact";
import { formOf } from "../../src/domain/item/forms/forms";
import type { Item } from "../../src/domain/item/item";
import { isAbout } from "../../src/domain/item/item-identity";
import { printedSeverity } from "./printed-severity";

export const diagnosticLine = (diagnostic: ItemDiagnostic): string =>
  `${diagnostic.rule} (${printedSeverity(diagnostic)}) ${diagnostic.message} ${diagnostic.suggestion}`;

/** One question with its options, key, proof, lint, and the quotes that it rests on. A `✓` marks what is right. */
export const itemReport = (item: Item, facts: readonly Fact[], diagnostics: readonly ItemDiagnostic[]): string => {
  const own = diagnostics.filter((diagnostic) => isAbout(diagnostic, item));
  return [
    `${item.identity} (${item.form}, ${madeBy(item)})`,
    `  ${item.stem}`,
    ...formOf(item)
      .report(item)
      .map((line) => `    ${line}`),
    `  Tests: ${item.objective}`,
    ...(item.enemies ?? []).map((objective) => `  Never beside: ${objective}`),
    `  Proof: ${proofOf(item)}`,
    ...evidenceLines(item),
    ...(item.proof.onlyKey === undefined ? [] : [`  Only this key: ${item.proof.onlyKey}`]),
    ...item.facts.map(({ id }) => `  Rests on: ${quoted(id, facts)}`),
    ...(own.length === 0
      ? ["  Lint: nothing found"]
      : own.map((diagnostic) => `  Lint: ${diagnosticLine(diagnostic)}`)),
  ].join("\n");
};

const quoted = (id: string, facts: readonly Fact[]): string => {
  const fact = facts.find((each) => each.id === id);
  return fact ? `${id}, “${fact.quote}” (${fact.section})` : id;
};

const madeBy = ({ origin }: Item): string => {
  if (origin.kind === "authored") return "written";
  const slots = Object.entries(origin.slots).map(([slot, value]) => `${slot} = ${value}`);
  return `${origin.model} version ${origin.version}: ${slots.join(", ")}`;
};

/** The words that decide each option, and the fact whose quote, printed below, has them. */
const evidenceLines = (item: Item): string[] => {
  const texts = new Map(
    formOf(item)
      .judged(item)
      .map(({ option, text }) => [option, text]),
  );
  return item.proof.evaluations.flatMap(({ option, satisfies, fact, evidence }) =>
    fact === undefined || evidence === undefined
      ? []
      : [`    ${satisfies ? "✓" : "·"} ${texts.get(option) ?? option}: “${evidence}” (${fact})`],
  );
};

const proofOf = ({ proof: { predicate, evaluations } }: Item): string => {
  const right = evaluations.filter(({ satisfies }) => satisfies).length;
  return `“${predicate}” holds for ${right} of ${evaluations.length} judged`;
};

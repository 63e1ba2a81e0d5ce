import type { Language } from "../../../domain/language";
import { findAlternatives } from "../../../domain/pathway/find-alternatives";
import type { Pathway } from "../../../domain/pathway/pathway";
import { type PathwayAnswers, pathwayAddress } from "../../../domain/pathway/pathway-address";
import type { PathwayOutcome } from "../../../domain/pathway/pathway-table";

/** More would be a list of routes, of which there is one already. */
const most = 2;

/** Another outcome, and the answer that would lead there; null where nothing was answered. `left`: questions still to come. */
export type AlternativeRow = {
  name: string;
  address: string;
  instead: { question: string; answer: string; left: number } | null;
};

/** What else to look at, the best first: from the answers in hand, or from the outcome alone where there are none. */
export function toAlternatives(
  { table, diagram }: Pick<Pathway, "table" | "diagram">,
  { alternatives }: PathwayOutcome,
  answers: PathwayAnswers,
  language: Language,
): AlternativeRow[] {
  const nameOf = (id: string) => table.outcomes.find((outcome) => outcome.id === id)?.[language] ?? id;
  if (answers.length === 0) {
    return [...new Set(alternatives.map(({ to }) => to))]
      .slice(0, most)
      .map((to) => ({ name: nameOf(to), address: pathwayAddress(language, to), instead: null }));
  }
  const found = findAlternatives(table, diagram, answers, alternatives);
  const distinct = found.filter(({ outcome }, index) => found.findIndex((each) => each.outcome === outcome) === index);
  const rows = distinct.slice(0, most).map(({ outcome, question: name, answer: value, steps: changed, left }) => {
    const question = table.questions.find(({ id }) => id === name);
    const answer = question?.answers.find(({ id }) => id === value);
    return {
      name: nameOf(outcome),
      address: pathwayAddress(language, left === 0 ? outcome : undefined, changed),
      instead: { question: question?.ask[language] ?? name, answer: answer?.[language] ?? value, left },
    };
  });
  // Outcomes behind the same open question have one address, and one row.
  const addresses = [...new Set(rows.map(({ address }) => address))];
  return addresses.flatMap((address) => {
    const [first, ...others] = rows.filter((row) => row.address === address);
    return first ? { ...first, name: [first, ...others].map(({ name }) => name).join(" · ") } : [];
  });
}

import type { Route } from "../../content/route/compile-route";
import { currentDatabase } from "../../data/current-database";
import { listPassages, type Passage } from "../../data/list-passages";
import { listPracticeSections } from "../../data/list-practice-sections";
import { editionIn } from "../../domain/article/edition";
import { type Language, languages } from "../../domain/language";
import { followAnswers } from "../../domain/route/follow-answers";
import { readAnswers } from "../../domain/route/read-answers";
import { routeAddress } from "../../domain/route/route-address";
import type { RouteOutcome } from "../../domain/route/route-table";
import { type ShownAnswer, shownAnswers } from "./shown-answers";
import { type ShownOutcome, shownOutcome } from "./shown-outcome";

/** Questions that practise a route. `language`: of the questions. */
export type RoutePractice = { article: string; sections: string[]; total: number; language: Language };

export type OpenOutcome = {
  outcome: ShownOutcome;
  /** None where the page was opened without answers, or with too few. */
  given: [question: string, answer: string][];
  answers: ShownAnswer[];
  unknown: string[];
  practice: RoutePractice | null;
  /** The sections that its steps and documents lead on to. */
  passages: Passage[];
};

/** An outcome with the answers that led to it; undefined where there is none of that name. Answers that lead elsewhere go there. */
export async function openOutcome(
  route: Route,
  name: string,
  fields: Record<string, unknown>,
  language: Language,
  today: string,
): Promise<{ redirect: string } | OpenOutcome | undefined> {
  const { table, diagram } = route;
  const outcome = table.outcomes.find(({ id }) => id === name);
  if (!outcome) return undefined;
  const { answers, unknown } = readAnswers(table, fields);
  const progress = followAnswers(table, diagram, answers);
  const led = "outcome" in progress ? progress.outcome : undefined;
  if (led !== undefined && led !== name) {
    return { redirect: routeAddress(language, led, [...progress.given, ...unknown]) };
  }
  const given = led === undefined ? [] : progress.given;
  const shown = shownOutcome(route, outcome, language, today);
  return {
    outcome: shown,
    given,
    answers: shownAnswers(table, given, language),
    unknown: unknown.map((pair) => pair.join("=")),
    practice: await findPractice(outcome.practise, language),
    passages: await findPassages(shown),
  };
}

async function findPassages({ steps, documents }: ShownOutcome): Promise<Passage[]> {
  const told = [...steps, ...documents].flatMap((part) => part.told);
  const { client } = await currentDatabase();
  const listed = await listPassages(client, [...new Set(told.map(({ edition }) => edition))]);
  return listed.filter((one) =>
    told.some(({ edition, section }) => edition === one.edition && section === one.section),
  );
}

/** In the reader's language where the guide has questions in it. */
async function findPractice(practise: RouteOutcome["practise"], language: Language): Promise<RoutePractice | null> {
  if (!practise) return null;
  const { client } = await currentDatabase();
  for (const spoken of new Set([language, languages[0]])) {
    const article = editionIn(spoken, practise.guide);
    const listed = await listPracticeSections(client, article);
    const asked = listed.filter(({ section }) => practise.sections.includes(section));
    const total = asked.reduce((sum, section) => sum + section.total, 0);
    if (total > 0) return { article, sections: asked.map(({ section }) => section), total, language: spoken };
  }
  return null;
}

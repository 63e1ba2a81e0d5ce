import { listPracticeSections } from "../../../data/article/list-practice-sections";
import { type ArticleSection, listSectionHeadings } from "../../../data/article/list-section-headings";
import { reading } from "../../../data/database/replica/reading";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { type Language, originalLanguage } from "../../../domain/language";
import { followAnswers } from "../../../domain/pathway/decisions/follow-answers";
import { readAnswers } from "../../../domain/pathway/decisions/read-answers";
import type { FactLocation } from "../../../domain/pathway/locate-fact";
import type { Pathway } from "../../../domain/pathway/pathway";
import { pathwayAddress } from "../../../domain/pathway/pathway-address";
import { type MapSection, type MapWay, toPathwayMap } from "../../../domain/pathway/pathway-map";
import type { PathwayOutcome } from "../../../domain/pathway/pathway-table";
import { type AnswerRow, toAnswers } from "../to-answers";
import { stopLocations } from "./own-ways";
import { type AlternativeRow, toAlternatives } from "./to-alternatives";
import { type OutcomeContent, toOutcome } from "./to-outcome";

/** Questions that practise a route. `language`: of the questions. */
export type PathwayPractice = { article: string; sections: string[]; total: number; language: Language };

export type LoadedOutcome = {
  outcome: OutcomeContent;
  /** None where the page was opened without answers, or with too few. */
  steps: [question: string, answer: string][];
  answers: AnswerRow[];
  unknown: string[];
  alternatives: AlternativeRow[];
  practice: PathwayPractice | null;
  /** What of the map leads here, and a section of the guide that shows all of it. */
  ways: MapWay[];
  wholeMap: MapSection | null;
  /** The sections that its parts lead on to. */
  passages: ArticleSection[];
};

/** An outcome with the answers that led to it; undefined where there is none of that name. Answers that lead elsewhere go there. */
export async function loadOutcome(
  pathway: Pathway,
  name: string,
  fields: Record<string, unknown>,
  language: Language,
  today: string,
): Promise<{ redirect: string } | LoadedOutcome | undefined> {
  const { table, diagram } = pathway;
  const outcome = table.outcomes.find(({ id }) => id === name);
  if (!outcome) return undefined;
  const { answers, unknown } = readAnswers(table, fields);
  const progress = followAnswers(table, diagram, answers);
  const led = "outcome" in progress ? progress.outcome : undefined;
  if (led !== undefined && led !== name) {
    return { redirect: pathwayAddress(language, led, [...progress.steps, ...unknown]) };
  }
  const steps = led === undefined ? [] : progress.steps;
  const map = toPathwayMap(table, language);
  const ways = map?.ways.filter(({ outcomes }) => outcomes.includes(outcome.id)) ?? [];
  const wholeMap = map?.systems[0] ?? null;
  const outcomeRows = toOutcome(pathway, outcome, language, today);
  return {
    outcome: outcomeRows,
    steps,
    answers: toAnswers(table, steps, language),
    unknown: unknown.map((pair) => pair.join("=")),
    alternatives: toAlternatives(pathway, outcome, steps, language),
    practice: await findPractice(outcome.practise, language),
    ways,
    wholeMap,
    passages: await findPassages([
      ...[outcomeRows, ...outcomeRows.steps, ...outcomeRows.besides].flatMap(({ readOn }) => readOn),
      ...[...ways.flatMap(({ stops }) => stops), ...(wholeMap ? [wholeMap] : [])].flatMap((section) =>
        stopLocations(section, language),
      ),
    ]),
  };
}

async function findPassages(locations: FactLocation[]): Promise<ArticleSection[]> {
  const articles = [...new Set(locations.map(({ article }) => article))];
  const listed = await reading((client) => listSectionHeadings(client, articles));
  return listed.filter((one) =>
    locations.some(({ article, section }) => article === one.article && section === one.section),
  );
}

/** In the reader's language where the guide has questions in it. */
async function findPractice(practise: PathwayOutcome["practise"], language: Language): Promise<PathwayPractice | null> {
  if (!practise) return null;
  for (const spoken of new Set([language, originalLanguage])) {
    const article = articleSlugIn(spoken, practise.guide);
    const listed = await reading((client) => listPracticeSections(client, article));
    const practised = listed.filter(({ section }) => practise.sections.includes(section));
    const total = practised.reduce((sum, section) => sum + section.total, 0);
    if (total > 0) return { article, sections: practised.map(({ section }) => section), total, language: spoken };
  }
  return null;
}

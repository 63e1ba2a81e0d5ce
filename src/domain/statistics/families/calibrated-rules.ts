import { z } from "zod";
import { groupBy } from "../../group-by";
import type { Item } from "../../item/item";
import { languageOfItem } from "../../item/item-identity";
import type { Language } from "../../language";
import { languageSchema } from "../../language-schema";
import { enoughAnswers } from "../enough-answers";
import type { AnalysedVersion } from "../first-attempts/analyse-versions";
import { normal95 } from "../first-attempts/wilson-interval";
import type { BankCalibration } from "./bank-calibration";
import { difficultyBy, type GroupDifficulty } from "./difficulty-by";

/** `difficulty` and its standard error `se` in logits above the mean ability; `average`: the chance of a learner of that ability. */
const estimate = {
  difficulty: z.number(),
  se: z.number(),
  average: z.number(),
  interval: z.object({ low: z.number(), high: z.number() }),
  questions: z.int(),
  answers: z.int(),
};

/** `spread`: the standard deviation of difficulty among a model's questions, in logits. */
const calibratedModelSchema = z.object({
  article: z.string(),
  model: z.string(),
  spread: z.number(),
  ...estimate,
});

/** The questions of a model in which a slot has one value, of slots with several. */
const calibratedSlotSchema = z.object({
  article: z.string(),
  model: z.string(),
  slot: z.string(),
  value: z.string(),
  ...estimate,
});

/**
 * All questions on a fact, in all languages. `quote`: its sentence in one of the guides, `article`, and `section`. `belief`: what most of those
 * believe who are wrong, in the language of the question; null where no wrong option was ever chosen.
 */
const calibratedFactSchema = z.object({
  fact: z.string(),
  article: z.string(),
  section: z.string(),
  quote: z.string(),
  belief: z.object({ text: z.string(), share: z.number(), language: languageSchema }).nullable(),
  ...estimate,
});

/** The hardest first, each with thirty answers at least. `questions`: versions of items that were answered. */
export const calibratedRulesSchema = z.object({
  models: z.array(calibratedModelSchema),
  slots: z.array(calibratedSlotSchema),
  facts: z.array(calibratedFactSchema),
});
export type CalibratedRules = z.infer<typeof calibratedRulesSchema>;

const chanceAt = (difficulty: number) => 1 / (1 + Math.exp(difficulty));

const estimateOf = ({ difficulty, se, instances }: Omit<GroupDifficulty<unknown>, "group">, answers: number) => ({
  ...{ difficulty, se, average: chanceAt(difficulty) },
  interval: { low: chanceAt(difficulty + normal95 * se), high: chanceAt(difficulty - normal95 * se) },
  ...{ questions: instances, answers },
});

/** What an option says that somebody believes who chooses it: its misconception where its author wrote one. */
const beliefIn = (item: Item, option: string): string | undefined => {
  if (item.form !== "single-best-answer" && item.form !== "multiple-response") return undefined;
  const found = item.options.find(({ id }) => id === option);
  return found && (found.misconception ?? found.text);
};

/** The wrong option that was chosen most often over all of these versions, with its share of the version's answers. */
const commonBelief = (versions: readonly AnalysedVersion[]): CalibratedRules["facts"][number]["belief"] => {
  const wrong = versions.flatMap(({ item, figures }) =>
    figures.options.flatMap(({ option, isKey, chosen, share }) => {
      const text = isKey || chosen === 0 ? undefined : beliefIn(item, option);
      return text === undefined || share === null ? [] : [{ text, share, chosen, language: languageOfItem(item) }];
    }),
  );
  const [first, ...others] = wrong;
  if (!first) return null;
  const { text, share, language } = others.reduce((best, each) => (each.chosen > best.chosen ? each : best), first);
  return { text, share, language };
};

const hardestFirst = <Row extends { difficulty: number; answers: number }>(rows: readonly Row[]): Row[] =>
  rows.filter(({ answers }) => answers >= enoughAnswers).sort((one, other) => other.difficulty - one.difficulty);

/** The model that made a version, with the values of its slots; undefined of a written question. */
const originOf = ({ article, item: { origin } }: AnalysedVersion) =>
  origin.kind === "generated" ? { article, model: origin.model, slots: origin.slots } : undefined;

/**
 * Which models, which values of their slots and which facts learners get wrong. `versions`: those of all guides; one that was
 * not there when the answers were calibrated says nothing. `language`: of the sentences, where a fact has them in several.
 */
export const calibratedRules = (
  calibration: BankCalibration,
  versions: readonly AnalysedVersion[],
  language: Language,
): CalibratedRules => {
  const byId = new Map(versions.map((each) => [each.version, each]));
  const known = calibration.versions.flatMap((calibrated) => {
    const version = byId.get(calibrated.version);
    return version ? [{ ...calibrated, version }] : [];
  });
  const found = { families: calibration.families, instances: known };
  const familyOf = known.map(({ family }) => family);
  /** Answers are those of the group's versions. */
  const by = <Group>(groupsOf: (version: AnalysedVersion) => readonly Group[]) => {
    const groups = known.map(({ version }) => groupsOf(version));
    const answers = new Map<Group, number>();
    for (const [instance, { answers: count }] of known.entries())
      for (const group of groups[instance] ?? []) answers.set(group, (answers.get(group) ?? 0) + count);
    return difficultyBy(found, familyOf, (instance) => groups[instance] ?? []).map(({ group, ...rest }) => ({
      group,
      ...estimateOf(rest, answers.get(group) ?? 0),
    }));
  };
  const byFamily = groupBy(calibration.versions, ({ family }) => family);
  const slotsOf = (version: AnalysedVersion) => {
    const { article, model, slots = {} } = originOf(version) ?? {};
    return Object.entries(slots).map(([slot, value]) => ({
      name: JSON.stringify([article, model, slot]),
      group: JSON.stringify([article, model, slot, value]),
    }));
  };
  const slotValues = groupBy(
    known.flatMap(({ version }) => slotsOf(version)),
    ({ name }) => name,
  );
  /** The slots that have more than one value. */
  const varied = new Set(
    [...slotValues]
      .filter(([, values]) => values.some(({ group }) => group !== values[0]?.group))
      .map(([name]) => name),
  );
  const byFact = groupBy(
    known.map(({ version }) => version),
    ({ item }) => item.passage.fact,
  );
  return {
    models: hardestFirst(
      calibration.families.flatMap(({ name: _, spread, ...family }, index) => {
        const own = byFamily.get(index) ?? [];
        const [first] = own.flatMap(({ version }) => byId.get(version) ?? []);
        const origin = first && originOf(first);
        if (!origin || spread === null) return [];
        const answers = own.reduce((sum, each) => sum + each.answers, 0);
        return [{ article: origin.article, model: origin.model, spread, ...estimateOf(family, answers) }];
      }),
    ),
    slots: hardestFirst(
      by((version) =>
        slotsOf(version)
          .filter(({ name }) => varied.has(name))
          .map(({ group }) => group),
      ).map(({ group, ...rest }) => {
        const [article = "", model = "", slot = "", value = ""] = JSON.parse(group) as string[];
        return { article, model, slot, value, ...rest };
      }),
    ),
    facts: hardestFirst(
      by(({ item }) => [item.passage.fact]).map(({ group: fact, ...rest }) => {
        const own = byFact.get(fact) ?? [];
        const { article = "", item } = own.find(({ item }) => languageOfItem(item) === language) ?? own[0] ?? {};
        const { section = "", quote = "" } = item?.passage ?? {};
        return { fact, article, section, quote, belief: commonBelief(own), ...rest };
      }),
    ),
  };
};

import { z } from "zod";
import { groupBy } from "../../group-by";
import { formSchema } from "../../item/form";
import { languageOfItem } from "../../item/item-identity";
import { languageSchema } from "../../language-schema";
import { type AnalysedVersion, analysedOptions } from "./analyse-versions";
import { itemFlagSchema } from "./item-flags";
import { poolFigures } from "./pooled-figures";
import type { Tally } from "./tally";
import { versionFigures } from "./version-figures";

/** What item versions can be put together by. `item`: not at all. */
export const statisticsGroupings = ["item", "article", "section", "form", "model", "fact", "language"] as const;
export type StatisticsGrouping = (typeof statisticsGroupings)[number];

const share = z.number().nullable();
const interval = z.object({ low: z.number(), high: z.number() }).nullable();

/** The statistics of an item version as the studio and its API give them; fields as in `VersionFigures`. */
export const itemStatisticsRowSchema = z.object({
  version: z.int(),
  identity: z.string(),
  number: z.int(),
  isLive: z.boolean(),
  article: z.string(),
  language: languageSchema,
  section: z.string(),
  form: formSchema,
  model: z.string().nullable(),
  fact: z.string(),
  stem: z.string(),
  n: z.int(),
  isNew: z.boolean(),
  rapidShare: share,
  facility: share,
  interval,
  rested: z.int(),
  itemRest: share,
  discrimination: share,
  discriminationIndex: share,
  discriminativeEfficiency: share,
  medianMs: z.number().nullable(),
  certainty: z.array(z.object({ certainty: z.string(), share: z.number(), facility: z.number() })),
  thirds: z.array(z.object({ attempts: z.int(), facility: share })),
  options: z.array(
    z.object({
      option: z.string(),
      text: z.string(),
      isKey: z.boolean(),
      chosen: z.int(),
      share,
      thirds: z.array(share),
    }),
  ),
  change: z.object({ number: z.int(), difference: z.number(), interval, factsChanged: z.boolean() }).nullable(),
  dif: z
    .object({
      oddsRatio: z.number(),
      logError: z.number(),
      chiSquare: z.number(),
      delta: z.number(),
      difClass: z.enum(["A", "B", "C"]),
    })
    .nullable(),
  flags: z.array(itemFlagSchema),
});
export type ItemStatisticsRow = z.infer<typeof itemStatisticsRowSchema>;

/** The statistics of a group. `name`: what its versions have in common. */
export const groupStatisticsRowSchema = z.object({
  name: z.string(),
  versions: z.int(),
  known: z.int(),
  flagged: z.int(),
  n: z.int(),
  isNew: z.boolean(),
  rapidShare: share,
  facility: share,
  interval,
  itemRest: share,
  medianMs: z.number().nullable(),
});
export type GroupStatisticsRow = z.infer<typeof groupStatisticsRowSchema>;

/** `countedAt`: when the answers were counted last; null where they never were. One of the two lists is empty. */
export const statisticsReplySchema = z.object({
  by: z.enum(statisticsGroupings),
  article: z.string().nullable(),
  countedAt: z.iso.datetime().nullable(),
  items: z.array(itemStatisticsRowSchema),
  groups: z.array(groupStatisticsRowSchema),
});
export type StatisticsReply = z.infer<typeof statisticsReplySchema>;

export const toItemRow = (analysed: AnalysedVersion): ItemStatisticsRow => {
  const { version, article, number, isLive, item, figures, change, dif, flags } = analysed;
  const texts = new Map(analysedOptions(item).map(({ id, text }) => [id, text]));
  return {
    ...{ version, identity: item.identity, number, isLive },
    ...{ article, language: languageOfItem(item), section: item.section, form: item.form },
    ...{ model: item.origin.kind === "generated" ? item.origin.model : null, fact: item.passage.fact, stem: item.stem },
    ...figures,
    options: figures.options.map((option) => ({ ...option, text: texts.get(option.option) ?? "" })),
    ...{ change, dif, flags },
  };
};

/** An item version that is asked now, as groups are made of it. */
export type GroupedVersion = Pick<
  ItemStatisticsRow,
  "article" | "section" | "form" | "model" | "fact" | "language" | "flags"
> & { tally: Tally };

/** What the group of a version is called; undefined where it belongs to none. */
const groupNames: Record<Exclude<StatisticsGrouping, "item">, (version: GroupedVersion) => string | undefined> = {
  article: ({ article }) => article,
  section: ({ article, section }) => `${article}#${section}`,
  form: ({ form }) => form,
  model: ({ article, model }) => (model === null ? undefined : `${article}/${model}`),
  fact: ({ fact }) => fact,
  language: ({ language }) => language,
};

/** The groups of these versions, by name. */
export const toGroupRows = (
  versions: readonly GroupedVersion[],
  by: Exclude<StatisticsGrouping, "item">,
): GroupStatisticsRow[] => {
  const named = versions.flatMap((version) => {
    const name = groupNames[by](version);
    return name === undefined ? [] : [{ ...version, name }];
  });
  return [...groupBy(named, ({ name }) => name)]
    .map(([name, members]) => {
      const figured = members.map(({ tally, flags }) => ({ tally, flags, figures: versionFigures(tally, []) }));
      return { name, ...poolFigures(figured) };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
};

import { z } from "zod";
import type { Source } from "../../fact/source";
import { itemNameOf } from "../../item/item-identity";
import { languageSchema } from "../../language-schema";
import { slugSchema } from "../../slug";

/**
 * What is meant to go from a guide that stays. A name that the guide no longer has cannot be lost again by accident, so an
 * entry covers what it names and nothing that comes after.
 */
export const retirementSchema = z.strictObject({
  guide: slugSchema,
  /** Absent: of the original, and of the translations that follow it. */
  language: languageSchema.optional(),
  /** Questions, item models, facts and sources. Of a model that stays, its questions one by one. */
  what: z.array(z.string().min(1).max(200)).min(1).max(500),
  /** For whoever reviews the entry. */
  why: z.string().min(10).max(300),
});
export type Retirement = z.infer<typeof retirementSchema>;

/**
 * What a publication would take from readers without anybody having said that it is meant. `questions`: by name, a model of
 * which nothing is left once; `lost`: how many they are, `of` how many.
 */
export type Losses = { questions: string[]; lost: number; of: number; sources: string[] };

type LiveItem = { identity: string; facts: readonly string[] };

/** The question, or the model that made it. */
const subjectOfName = (name: string): string => name.split("/")[0] ?? name;

/** A model of which nothing is left is named once; of one that stays, each question. */
const namesOfLost = (lost: readonly LiveItem[], stays: ReadonlySet<string>): string[] =>
  [
    ...new Set(
      lost.map((item) => {
        const name = itemNameOf(item);
        const subject = subjectOfName(name);
        return stays.has(subject) ? name : subject;
      }),
    ),
  ].sort();

type PublicationInput = {
  live: readonly LiveItem[];
  /** Identities of what is asked from now on. */
  next: readonly string[];
  sources: { before: readonly Source[]; now: readonly Source[] };
  /** Names of what is meant to go. */
  meant: ReadonlySet<string>;
};

/**
 * What a publication would lose unasked: more than a tenth of the questions of an article, or any of its sources. Null: so
 * little that it may. A source whose page another entry names is not lost.
 */
export const lossesOf = ({ live, next, sources, meant }: PublicationInput): Losses | null => {
  const remaining = new Set(next);
  const stays = new Set(next.map((identity) => subjectOfName(itemNameOf({ identity }))));
  const isMeant = (item: LiveItem) => {
    const name = itemNameOf(item);
    return [name, subjectOfName(name), ...item.facts].some((each) => meant.has(each));
  };
  const lost = live.filter((item) => !remaining.has(item.identity) && !isMeant(item));
  const [ids, pages] = [new Set(sources.now.map(({ id }) => id)), new Set(sources.now.map(({ url }) => url))];
  const gone = sources.before.filter(({ id, url }) => !ids.has(id) && !pages.has(url) && !meant.has(id));
  const unasked = lost.length * 10 > live.length ? lost : [];
  if (unasked.length === 0 && gone.length === 0) return null;
  const names = { questions: namesOfLost(unasked, stays), sources: gone.map(({ id }) => id) };
  return { ...names, lost: unasked.length, of: live.length };
};

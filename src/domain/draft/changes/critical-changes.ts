import type { SectionChange, SentenceChange } from "../../article/changes/section-change";
import type { Language } from "../../language";
import { modalsIn } from "../../text/modality";
import { datesIn } from "../../text/numbers/dates-in";
import { quantitiesIn } from "../../text/numbers/quantity";

/** What makes a small change of a sentence a large one: how much, when, and whether it must be done. */
export const criticalKinds = ["number", "date", "modality"] as const;
export type CriticalKind = (typeof criticalKinds)[number];

/**
 * What one kind is in a sentence before and after, without what both have. `before`, `now`: as the sentence puts it; of modality,
 * `must`, `may`, `must not` or `need not`.
 */
export type CriticalChange = {
  kind: CriticalKind;
  before: string[];
  now: string[];
  sentence: SentenceChange;
  anchor: string | null;
  heading: string;
};

/** `key`: what is the same however it is put: "12 months" and "twelve months". */
type Mention = { key: string; text: string };

const mentions: Record<CriticalKind, (text: string, language: Language) => Mention[]> = {
  number: (text, language) =>
    quantitiesIn(text, language).map(({ value, to, unit, measured, start, end }) => ({
      key: [value, to, measured && unit].join(" "),
      text: text.slice(start, end),
    })),
  date: (text, language) =>
    datesIn(text, language).map(({ date, start, end }) => ({ key: date, text: text.slice(start, end) })),
  modality: (text, language) => modalsIn(text, language).map(({ mode }) => ({ key: mode, text: mode })),
};

/** What one has and the other has not, each as often as it has it more often. */
const without = (one: readonly Mention[], other: readonly Mention[]): string[] => {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  return one.flatMap(({ key, text }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [text];
  });
};

/** The numbers, dates and modal verbs that sentences lost or gained, in the order of the article. */
export const criticalChanges = (sections: readonly SectionChange[], language: Language): CriticalChange[] =>
  sections.flatMap(({ anchor, heading, sentences }) =>
    sentences.flatMap((sentence) =>
      criticalKinds.flatMap((kind): CriticalChange[] => {
        const [old, next] = [sentence.before ?? "", sentence.now ?? ""].map((text) => mentions[kind](text, language));
        const [before, now] = [without(old ?? [], next ?? []), without(next ?? [], old ?? [])];
        return before.length + now.length === 0 ? [] : [{ kind, before, now, sentence, anchor, heading }];
      }),
    ),
  );

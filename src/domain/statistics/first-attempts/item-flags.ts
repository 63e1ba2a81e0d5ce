import { z } from "zod";
import { enoughAnswers } from "../enough-answers";
import type { MantelHaenszel } from "./mantel-haenszel";
import type { VersionFigures } from "./version-figures";
import { differenceInterval } from "./wilson-interval";

/** What figures say an editor should look at, the gravest first. */
export const itemFlags = [
  "key-below-distractor",
  "negative-discrimination",
  "not-learned",
  "language",
  "unchosen-distractor",
] as const;
export const itemFlagSchema = z.enum(itemFlags);
export type ItemFlag = z.infer<typeof itemFlagSchema>;

/**
 * A distractor that one of twenty would choose is chosen by somebody of so many, with 95 % certainty: the rule of three (Hanley &
 * Lippman-Hand 1983). Below a share of 5 % it does not work (Haladyna & Downing 1993).
 */
export const enoughForUnchosen = 60;

/**
 * `hasOneKey`: one option of a list is right. `before`: the figures of the version before, where a fact has changed since. `dif`:
 * of the original and this translation.
 */
export type FlaggedItem = {
  figures: VersionFigures;
  hasOneKey: boolean;
  before: VersionFigures | null;
  dif: MantelHaenszel | null;
};

/** The interval of how much the facility fell or rose since the version before; null where one of them is new. */
export const changeSince = (before: VersionFigures, now: VersionFigures) =>
  before.isNew || now.isNew || before.facility === null || now.facility === null
    ? null
    : {
        difference: now.facility - before.facility,
        interval: differenceInterval({ share: now.facility, n: now.n }, { share: before.facility, n: before.n }),
      };

const holds = {
  /** A distractor is chosen more often than the key: the key may be wrong. */
  "key-below-distractor": ({ figures: { options }, hasOneKey }) => {
    const key = options.find(({ isKey }) => isKey);
    return hasOneKey && key !== undefined && options.some(({ isKey, chosen }) => !isKey && chosen > key.chosen);
  },
  /** Whoever knows more of the rest gets it right less often. */
  "negative-discrimination": ({ figures: { rested, itemRest } }) =>
    rested >= enoughAnswers && itemRest !== null && itemRest < 0,
  /** Since a rule changed fewer get it right, by more than chance: the new rule is not learned. */
  "not-learned": ({ figures, before }) => {
    const change = before && changeSince(before, figures);
    return change?.interval != null && change.interval.high < 0;
  },
  /** Harder in one language than in the other at equal ability: ETS class B or C. */
  language: ({ dif }) => dif !== null && dif.difClass !== "A",
  "unchosen-distractor": ({ figures: { n, options } }) =>
    n >= enoughForUnchosen && options.some(({ isKey, chosen }) => !isKey && chosen === 0),
} satisfies Record<ItemFlag, (item: FlaggedItem) => boolean>;

/** What to look at; nothing below thirty first attempts. */
export const flagsOf = (item: FlaggedItem): ItemFlag[] =>
  item.figures.isNew ? [] : itemFlags.filter((flag) => holds[flag](item));

import type { Mastery } from "../mastery";

/** The sections in which something that was met is not recalled, the weakest first; none in which all of it is. */
export const weakestSections = <Section extends Mastery>(sections: readonly Section[], count: number): Section[] =>
  sections
    .filter(({ met, recalled }) => recalled < met)
    .sort((one, other) => one.recalled / one.met - other.recalled / other.met || other.met - one.met)
    .slice(0, count);

import { sumTallies, type Tally } from "./tally";
import { type VersionFigures, versionFigures } from "./version-figures";
import { withoutOptions } from "./version-tally";

/**
 * What is known of several item versions together, such as those of a model. `known`: versions with thirty first attempts; `itemRest`:
 * the mean of theirs, weighted by answers. The interval of the facility takes answers as independent, though a learner gives
 * several, so it is a little too narrow.
 */
export type PooledFigures = Pick<
  VersionFigures,
  "n" | "isNew" | "rapidShare" | "facility" | "interval" | "itemRest" | "medianMs"
> & { versions: number; known: number; flagged: number };

export const poolFigures = (
  versions: readonly { tally: Tally; figures: VersionFigures; flags: readonly string[] }[],
): PooledFigures => {
  const { n, isNew, rapidShare, facility, interval, medianMs } = versionFigures(
    sumTallies(versions.map(({ tally }) => withoutOptions(tally))),
    [],
  );
  const known = versions.filter(({ figures }) => !figures.isNew);
  let [sum, weight] = [0, 0];
  for (const { figures } of known)
    if (figures.itemRest !== null) {
      sum += figures.itemRest * figures.rested;
      weight += figures.rested;
    }
  return {
    ...{ n, isNew, rapidShare, facility, interval, medianMs },
    itemRest: weight === 0 ? null : sum / weight,
    versions: versions.length,
    known: known.length,
    flagged: versions.filter(({ flags }) => flags.length > 0).length,
  };
};

/** When readers get an article. `publishFrom`: the first day, `YYYY-MM-DD`. */
export type Release = { draft: boolean; publishFrom?: string };

/** What holds for two together: a draft if one is, and not before the later day. */
export const laterRelease = (one: Release, other: Release): Release => {
  const [, later = one.publishFrom ?? other.publishFrom] = [one.publishFrom, other.publishFrom].filter(isDay).sort();
  return { draft: one.draft || other.draft, ...(later !== undefined && { publishFrom: later }) };
};

const isDay = (day: string | undefined): day is string => day !== undefined;

/**
 * The release state of an article on a day. `waiting`: readers get it later, and until then what they have. `taken-back`: a draft that
 * readers have already, which no draft takes from them.
 */
export const releaseOn = (
  { draft, publishFrom }: Release,
  { day, isPublic }: { day: string; isPublic: boolean },
): "public" | "draft" | "waiting" | "taken-back" => {
  if (draft) return isPublic ? "taken-back" : "draft";
  return publishFrom !== undefined && publishFrom > day ? "waiting" : "public";
};

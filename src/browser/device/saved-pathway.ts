/** The route that a reader follows. `done` of `all` boxes are ticked; `next`: the first step that is not, or empty. */
export type SavedPathway = { address: string; name: string; done: number; all: number; next: string };

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 500;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const outcomeOf = (address: string): string | undefined =>
  /^(?:\/[a-z]{2})?\/route\/([a-z0-9-]+)(?:\?[^#]*)?$/.exec(address)?.[1];

/** What was saved, or undefined where nothing was or it is damaged. An address leads to a route of this site or nowhere. */
export const readSavedPathway = (text: string | null): SavedPathway | undefined => {
  try {
    const { address, name, done, all, next } = JSON.parse(text ?? "");
    if (![address, name, next].every(isText) || name === "" || !isCount(done) || !isCount(all) || done > all)
      return undefined;
    return outcomeOf(address) ? { address, name, done, all, next } : undefined;
  } catch {
    return undefined;
  }
};

/** The one of two routes that is saved: a look at another does not push out the one that was begun. */
export const choosePathway = (saved: SavedPathway | undefined, shown: SavedPathway): SavedPathway => {
  const isOther = saved !== undefined && outcomeOf(saved.address) !== outcomeOf(shown.address);
  return isOther && saved.done > 0 && shown.done === 0 ? saved : shown;
};

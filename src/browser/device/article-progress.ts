/** `ticked`: names of boxes. `seen`: the version of the guide whose changes the reader knows, and the day of the last visit. */
export type ArticleProgress = { ticked: string[]; seen?: { revision: number; day: string } };

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 200;

const isSeen = (value: unknown): value is ArticleProgress["seen"] => {
  if (value === undefined) return true;
  const { revision, day } = Object(value);
  return Number.isInteger(revision) && revision > 0 && /^\d{4}-\d\d-\d\d$/.test(day);
};

/** What was kept, or undefined where it is damaged. `text`: `null` where nothing was kept yet. */
export const readArticleProgress = (text: string | null): ArticleProgress | undefined => {
  if (text === null) return { ticked: [] };
  try {
    const { ticked, seen } = JSON.parse(text);
    return Array.isArray(ticked) && ticked.every(isText) && isSeen(seen) ? { ticked, seen } : undefined;
  } catch {
    return undefined;
  }
};

import type { PathwayOutline } from "../../domain/pathway/pathway-outline";
import { deviceStorage } from "./device-storage";
import { savedPathwayKey } from "./keys";
import { locateTick, pathwayStore, type TickLocation } from "./locate-tick";

/**
 * The route that a reader follows. `done` of `all` boxes were ticked when its page was open last, and `next` was the first step
 * that was not, or empty. `outline`: what says the same now, in any language; none of what an earlier release has kept.
 * `since`: changes of its facts before this moment are no news to the reader.
 */
export type SavedPathway = {
  address: string;
  name: string;
  done: number;
  all: number;
  next: string;
  outline?: PathwayOutline | undefined;
  since?: string | undefined;
};

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 500;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isTexts = (value: unknown): boolean => Object.values(Object(value)).every(isText);

/** What the page of a route says of it, or undefined where that is damaged. */
export const readOutline = (outline: unknown): PathwayOutline | undefined => {
  const { name, steps, documents, facts } = Object(outline);
  const isStep = (step: unknown) => {
    const { id, title, doneWith } = Object(step);
    return isText(id) && isTexts(title) && (doneWith === undefined || isText(doneWith));
  };
  const lists: unknown[] = [steps, documents, facts];
  if (!lists.every(Array.isArray)) return undefined;
  return isTexts(name) && steps.every(isStep) && [...documents, ...facts].every(isText)
    ? { name, steps, documents, facts }
    : undefined;
};

/** The outcome whose page an address opens. */
export const outcomeOf = (address: string): string | undefined =>
  /^(?:\/[a-z]{2})?\/route\/([a-z0-9-]+)(?:\?[^#]*)?$/.exec(address)?.[1];

/** What was saved, or undefined where nothing was or it is damaged. An address leads to a route of this site or nowhere. */
export const readSavedPathway = (text: string | null): SavedPathway | undefined => {
  try {
    const { address, name, done, all, next, outline, since } = JSON.parse(text ?? "");
    if (![address, name, next].every(isText) || name === "" || !isCount(done) || !isCount(all) || done > all)
      return undefined;
    if (!outcomeOf(address)) return undefined;
    return { address, name, done, all, next, outline: readOutline(outline), since: isText(since) ? since : undefined };
  } catch {
    return undefined;
  }
};

/** The route that this device keeps, or undefined where it keeps none. */
export const loadSavedPathway = (): SavedPathway | undefined =>
  readSavedPathway(deviceStorage()?.getItem(savedPathwayKey) ?? null);

/** The guides that it is learned from. `ofRoutes`: those of every outcome, as the server writes them into a page. */
export const articlesFor = ({ address }: SavedPathway, ofRoutes: string | undefined): string[] => {
  const articles: Record<string, string[]> = JSON.parse(ofRoutes ?? "{}");
  return new Map(Object.entries(articles)).get(outcomeOf(address) ?? "") ?? [];
};

/** Where its page is read in the language of this one. `start`: the page of routes in that. */
export const addressUnder = (start: string | null | undefined, { address }: SavedPathway): string =>
  address.replace(/^.*?\/route/, start ?? "");

/**
 * The route to save when `shown` is open: a first one that answers led to here (`isAnswered`), unless all
 * there is to do is to ask elsewhere; never one that was only looked at, be it by a link with somebody's answers; and another
 * than the saved one only if it `isChosen`: a box of it was just ticked on its page, or its reader said that it is theirs.
 */
export const choosePathway = (
  saved: SavedPathway | undefined,
  shown: SavedPathway,
  { isChosen, isAnswered }: { isChosen: boolean; isAnswered: boolean },
): SavedPathway | undefined => {
  if (!saved) return isChosen || (isAnswered && shown.all > 1) ? shown : undefined;
  if (outcomeOf(saved.address) === outcomeOf(shown.address)) {
    // The answers are kept where the same route is opened from a list.
    const address = isAnswered ? shown.address : saved.address;
    return { ...shown, address, since: saved.since ?? shown.since };
  }
  return isChosen ? shown : saved;
};

/**
 * Whether the page of an outcome was opened by answering the questions on this device: it then comes from their page. Its address
 * has answers only where they all led to it.
 */
export const isAnsweredHere = (address: string, { referrer, origin }: Record<"referrer" | "origin", string>) =>
  address.includes("?") && /^(\/[a-z]{2})?\/route(\?|$)/.test(referrer.replace(origin, ""));

/** How far a route is done by the ticks of this device, in the language of the page. */
export const pathwayProgress = (
  saved: SavedPathway,
  language: string,
  isTicked: (location: TickLocation) => boolean,
): Pick<SavedPathway, "name" | "done" | "all" | "next"> => {
  const { address, outline } = saved;
  if (!outline) return saved;
  const article = pathwayStore(outcomeOf(address) ?? "");
  const inLanguage = (texts: Record<string, string>) => texts[language] ?? "";
  const left = outline.steps.filter(
    ({ id, doneWith }) => !isTicked(locateTick({ article, name: `step-${id}` }, doneWith)),
  );
  const documents = outline.documents.filter((name) => isTicked({ article, name }));
  return {
    name: inLanguage(outline.name) || saved.name,
    done: outline.steps.length - left.length + documents.length,
    all: outline.steps.length + outline.documents.length,
    next: left[0] ? inLanguage(left[0].title) : "",
  };
};

import { writeStorage } from "../device/device-storage";
import type { UnsavedText } from "./autosave";

/** Which file of which draft a person writes. Whoever else signs in on this device is not offered their text. */
export type OwnFile = { person: string; draft: string; path: string };

/** A text that a page of this device did not get saved. `at`: of the last change, in milliseconds. */
export type StoredText = UnsavedText & { at: number };
export type FoundText = StoredText & { key: string };

const prefix = "iatrox.unsaved-text.1.";

const keyOf = ({ person, draft, path }: OwnFile, seat: string): string =>
  `${prefix}${[person, draft, path, seat].map(encodeURIComponent).join(".")}`;

/** The name of the lock that a page holds for as long as it is open. */
export const lockOf = (seat: string): string => `${prefix}${seat}`;

/** The locks of all pages of this browser that are open. Where the browser has no locks, none is known. */
export const openSeats = async (): Promise<Set<string>> => {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name }) => name ?? ""));
};

const parse = (text: string | null): StoredText | undefined => {
  try {
    const { base, baseText, text: own, sent, at } = JSON.parse(text ?? "");
    const isComplete =
      [base, at].every((value) => typeof value === "number") &&
      [baseText, own].every((value) => typeof value === "string") &&
      (sent === null || typeof sent === "string");
    return isComplete ? { base, baseText, text: own, sent, at } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Keeps what one page writes in one file until the server acknowledges it. An entry has the page's seat in its key, so that
 * two tabs never overwrite each other's. `null`: all is acknowledged. Gives whether the device keeps it.
 */
export const storeUnsaved = (
  storage: Storage | undefined,
  { file, seat }: { file: OwnFile; seat: string },
  unsaved: StoredText | null,
): boolean => {
  const key = keyOf(file, seat);
  if (unsaved) return writeStorage(storage, key, unsaved);
  storage?.removeItem(key);
  return storage !== undefined;
};

/**
 * What pages that are closed left of a draft, by path, the oldest first. `isOpen`: whether the page of a seat is still open; it sends
 * its text itself. Entries that cannot be read are removed.
 */
export const listUnsaved = (
  storage: Storage | undefined,
  { person, draft }: Omit<OwnFile, "path">,
  isOpen: (seat: string) => boolean,
): (FoundText & { path: string })[] => {
  const beginning = `${prefix}${encodeURIComponent(person)}.${encodeURIComponent(draft)}.`;
  const found = Object.keys(storage ?? {}).flatMap((key) => {
    // A dot is no character that is encoded, so the seat is what stands behind the last one.
    const at = key.lastIndexOf(".");
    if (!key.startsWith(beginning) || isOpen(key.slice(at + 1))) return [];
    const text = parse(storage?.getItem(key) ?? null);
    if (!text) storage?.removeItem(key);
    return text ? [{ ...text, key, path: decodeURIComponent(key.slice(beginning.length, at)) }] : [];
  });
  return found.sort((one, other) => one.at - other.at);
};

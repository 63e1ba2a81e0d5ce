import { findReturned, followSections, type SectionText } from "./follow-sections";

/** A section that is known over the versions of its article. `id`: of the one section, whatever it is called. */
export type TrackedSection = SectionText & { id: number };

/** `live`: of the newest version, in its order; `gone`: of earlier ones, as they were last; `next`: an id that nobody has. */
export type TrackedSections = { live: readonly TrackedSection[]; gone: readonly TrackedSection[]; next: number };

export const noSections: TrackedSections = { live: [], gone: [], next: 0 };

/** Knows the sections of the next version again. */
export const trackSections = ({ live, gone, next }: TrackedSections, now: readonly SectionText[]): TrackedSections => {
  const followed = followSections(live, now);
  const fresh = now.filter((_, index) => !followed.has(index));
  const returned = new Map(
    [...findReturned(gone, fresh)].map(([index, from]) => [fresh[index], gone[from]?.id] as const),
  );
  let free = next;
  const tracked = now.map((section, index) => {
    const before = followed.get(index);
    const id = before === undefined ? returned.get(section) : live[before]?.id;
    return { anchor: section.anchor, text: section.text, id: id ?? free++ };
  });
  const ids = new Set(tracked.map(({ id }) => id));
  return { live: tracked, gone: [...live, ...gone].filter(({ id }) => !ids.has(id)), next: free };
};

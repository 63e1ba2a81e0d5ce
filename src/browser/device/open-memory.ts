import { deviceStorage, keep } from "./device-storage";
import { type GuideMemory, readGuideMemory } from "./guide-memory";
import { guideKey } from "./keys";

export type OpenMemory = {
  key: string;
  /** What was kept could not be read and has been thrown away. */
  damaged: boolean;
  read: () => GuideMemory;
  /** Whether it was kept. What another tab has kept meanwhile stays, but for what is changed. */
  change: (changes: Partial<GuideMemory>) => boolean;
};

export const openMemory = (slug: string): OpenMemory => {
  const storage = deviceStorage();
  const key = guideKey(slug);
  const stored = () => readGuideMemory(storage?.getItem(key) ?? null);
  const damaged = stored() === undefined;
  if (damaged) storage?.removeItem(key);
  const read = () => stored() ?? { ticked: [] };
  return { key, damaged, read, change: (changes) => keep(storage, key, { ...read(), ...changes }) };
};

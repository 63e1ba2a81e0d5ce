import { type Language, perLanguage } from "../language";

/** More than the sentences of a guide and its questions, which every rule of the content reads. */
const most = 20_000;

/** A pure function of a text that gives what it gave for the same text before: the same sentences come again and again. */
export const memoiseByText = <Reading>(read: (text: string, language: Language) => Reading) => {
  const caches = perLanguage(() => new Map<string, Reading>());
  return (text: string, language: Language): Reading => {
    const cache = caches[language];
    const before = cache.get(text);
    if (before !== undefined) return before;
    if (cache.size >= most) cache.clear();
    const reading = read(text, language);
    cache.set(text, reading);
    return reading;
  };
};

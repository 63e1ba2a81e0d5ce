/** What readers see of a tag: the values of these properties. */
const wordProperties = /\b(?:title|alt|caption)="([^"]*)"/g;

/** Whether there is anything to translate in a text of an article: components such as `<Sources />` are the same in each language. */
export const hasWords = (text: string): boolean =>
  /\p{L}/u.test(
    text.replace(/<[^>]*>/g, (tag) => [...tag.matchAll(wordProperties)].map(([, value]) => value).join(" ")),
  );

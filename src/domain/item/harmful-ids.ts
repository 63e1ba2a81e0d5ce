import type { Option } from "./item";

/** The options of a menu that no applicant may choose without doing harm, by id. */
export const harmfulIds = (options: readonly Option[]): string[] =>
  options.filter(({ harmful }) => harmful).map(({ id }) => id);

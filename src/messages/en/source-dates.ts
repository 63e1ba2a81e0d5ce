/** When a source was written and how it was read. Days come ready to print. */
export const sourceDates = {
  undated: "page undated",
  dated: (day: string) => `page dated ${day}`,
  live: (day: string) => `live page checked ${day}`,
  stored: (day: string) => `read on ${day} from a stored copy`,
};

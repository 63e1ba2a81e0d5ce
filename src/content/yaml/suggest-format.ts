const suggestions: Record<string, string> = {
  regex: "Use lower-case letters, digits and single hyphens, such as ontario-cpso.",
  date: "Write the day as year-month-day, such as 2026-11-25.",
  url: "Write the whole address, beginning with https://.",
};

/** How to correct text that has the wrong form. */
export function suggestFormat(format: string): string {
  return suggestions[format] ?? `Write it in the form of ${format}.`;
}

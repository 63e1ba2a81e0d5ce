import type { sectionHeadings as english } from "../en/section-headings";

export const sectionHeadings: typeof english = {
  "bottom-line": "L’essentiel",
  introduction: "Introduction",
  warning: "Mise en garde",
  practice: "S’exercer",
  sources: "Sources officielles",
  section: "Section",
};

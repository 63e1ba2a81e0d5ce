/** What a section is called that has no heading of its own, by its anchor. */
export const sectionHeadings = {
  "bottom-line": "The bottom line",
  introduction: "Introduction",
  warning: "Warning",
  practice: "Practice",
  sources: "Official sources",
  section: "Section",
};

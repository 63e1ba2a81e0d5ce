/** The most characters that the quote of a fact has. */
const mostCharacters = 1000;

/** Marked Markdown as readers see it, on one line: without the signs of lists, links, bold letters and components. */
export const plainSelection = (marked: string): string =>
  marked
    .replace(/^[ \t]*(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]+/gm, "")
    .replace(/<\/?[A-Z][^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, "$1")
    .replace(/(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/[ \t\r\n]+/g, " ")
    .trim()
    .slice(0, mostCharacters);

import type { Rule } from "../rule";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";

const picture = /!\[[^\]]*\](?:\(|\[)/;

/** The site has no folder of pictures yet, so that whoever puts one in shows readers a broken one. */
export const noPicture: Rule = ({ file, text }) =>
  linesOfText(text).flatMap(({ line, text: lineText }) => {
    const column = lineText.search(picture) + 1;
    if (column === 0) return [];
    const message = "Guides have no pictures yet: readers would see a broken one here.";
    const suggestion = "Say in words what it shows, or link to the page that has it: [the form](https://…).";
    return [diagnosticAt({ file, line, column }, { severity: "error", rule: "no-picture", message, suggestion })];
  });

import { suggestForImage } from "../gate/judge/judge-url";
import type { Rule } from "../rule";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";

const picture = /!\[[^\]]*\](?:\(|\[)/;

/** Markdown knows neither the size of a picture nor where it comes from: `Figure` shows one. */
export const noPicture: Rule = ({ file, text }) =>
  linesOfText(text).flatMap(({ line, text: lineText }) => {
    const column = lineText.search(picture) + 1;
    if (column === 0) return [];
    const message = "A picture is not shown this way: readers would see a broken one here.";
    return [
      diagnosticAt(
        { file, line, column },
        { severity: "error", rule: "no-picture", message, suggestion: suggestForImage },
      ),
    ];
  });

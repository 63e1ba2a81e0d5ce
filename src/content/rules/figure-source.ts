import { figuresIn } from "../../domain/picture/figures-in";
import { slugPattern } from "../../domain/slug-pattern";
import { nearestName } from "../facts/nearest-name";
import type { Rule } from "../rule";
import { lineOf } from "../text/line-of";
import { diagnosticAt } from "../yaml/source-location";

/** Where the source of a figure is written as an id, the guide lists that source. Anything else is said as it is written. */
export const figureSource: Rule = ({ file, text, facts }) => {
  const listed = new Set(facts.map(({ value }) => value.source));
  return figuresIn(text).flatMap(({ picture, source = "" }) => {
    if (!slugPattern.test(source) || listed.has(source)) return [];
    const near = nearestName(source, [...listed]);
    const message = `The picture names the source \`${source}\`, on which no fact of this guide rests.`;
    const suggestion = near
      ? `Did you mean \`${near}\`?`
      : "Name a source of this guide by its id, or say in words whose picture it is: Photo: Maria Lopez.";
    return [
      diagnosticAt(
        { file, line: lineOf(text, picture), column: 1 },
        { rule: "figure-source", severity: "error", message, suggestion },
      ),
    ];
  });
};

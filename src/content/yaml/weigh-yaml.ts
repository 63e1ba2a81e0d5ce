import type { Diagnostic } from "../../domain/diagnostic";
import { findForbiddenCharacters } from "../gate/parsing/find-forbidden-characters";
import { diagnosticAt } from "./source-location";

const maximumBytes = 500_000;
const ofShared =
  "Move a part of it into another file of the folder facts: all of them are read, whatever they are called.";
const ofOne =
  "Only one file of this name is read here, so make it shorter: split the guide in two, or move facts that other guides share to content/facts.";
const maximumDepth = 32;
const maximumIndent = 60;

/**
 * Linear checks that a YAML text must pass before a parser sees it: nesting of some ten thousand levels
 * exhausts the memory of the whole process inside the parser.
 */
export function weighYaml(file: string, text: string): Diagnostic[] {
  const at = (line: number, column: number, message: string, suggestion: string): Diagnostic[] => [
    diagnosticAt({ file, line, column }, { rule: "as-described", severity: "error", message, suggestion }),
  ];
  if (Buffer.byteLength(text) > maximumBytes) {
    return at(1, 1, "This file is larger than 500 KB.", file.startsWith("facts/") ? ofShared : ofOne);
  }
  const [forbidden] = findForbiddenCharacters(text);
  if (forbidden !== undefined) {
    const before = text.slice(0, forbidden.offset).split("\n");
    const suggestion = "Delete it: remove the word it stands in, and type that word again by hand.";
    return at(before.length, (before.at(-1)?.length ?? 0) + 1, `There is ${forbidden.name} on this line.`, suggestion);
  }
  let depth = 0;
  for (const [index, line] of text.split("\n").entries()) {
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    }
    const dashes = line.match(/(?<!\S)[-?:](?!\S)/g)?.length ?? 0;
    if (depth > maximumDepth || dashes > maximumDepth || (/^[\s?-]*/.exec(line)?.[0].length ?? 0) > maximumIndent) {
      const suggestion =
        "Bring the list or group nearer to the left margin; nothing here needs more than a few levels.";
      return at(index + 1, 1, "This line is nested too deeply.", suggestion);
    }
  }
  return [];
}

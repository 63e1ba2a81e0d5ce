import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import { failure, type Result, success } from "../../domain/result";
import type { Problem } from "../problem";
import { explainYamlError } from "./explain-yaml-error";
import { judgeScalar } from "./judge-scalar";
import { locatePath, type Path } from "./locate-path";
import { type Place, problemAt } from "./place";
import { weighYaml } from "./weigh-yaml";
import type { Words } from "./words";

/** A YAML file as read. `placeOf`: where the value at a path stands; an empty file is an empty group. */
export type YamlFile = { file: string; value: unknown; placeOf: (path: Path) => Place };

/** Reads YAML as plain data: core schema, names unique, no anchors, no aliases, no tags (SECURITY, rule 2). */
export function parseYaml(file: string, written: string): Result<YamlFile, Problem[]> {
  const text = written.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const heavy = weighYaml(file, text);
  if (heavy.length > 0) return failure(heavy);

  const { document, lines } = readDocument(text);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };

  const refuse = (offset: number, words: Words) => problemAt(placeAt(offset), { severity: "block", ...words });
  // A tag that nobody knows is told below, as every tag is.
  const stumbles = [...document.errors, ...document.warnings].filter(({ code }) => code !== "TAG_RESOLVE_FAILED");
  const errors = stumbles.sort((one, other) => one.pos[0] - other.pos[0]);
  const isTwice = ({ code }: YAMLError) => code === "DUPLICATE_KEY";
  // One slip in the syntax makes the parser stumble over all that follows: only the first is told.
  const slip = errors.find((error) => !isTwice(error));
  if (slip !== undefined) {
    const { line, column, ...words } = explainYamlError(text, { ...slip, ...placeAt(slip.pos[0]) });
    return failure([problemAt({ file, line, column }, { severity: "block", ...words })]);
  }
  const problems = errors.map((error) => {
    const { line, column, ...words } = explainYamlError(text, { ...error, ...placeAt(error.pos[0]) });
    return problemAt({ file, line, column }, { severity: "block", ...words });
  });
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
        const message = "An anchor (&), alias (*) or tag (!) is not allowed here.";
        const mend = "Write the text out in full; if it is meant as text, put it in double quotes.";
        problems.push(refuse(offset, { message, mend }));
      }
      if (isMap(node) && node.items.some((pair) => !isScalar(pair.key) || pair.key.value === "__proto__")) {
        const message = "A name in this group is not allowed.";
        const mend = "Use lower-case letters, digits and hyphens for names.";
        problems.push(refuse(offset, { message, mend }));
      }
      const lost = isScalar(node) ? judgeScalar(text, node) : undefined;
      if (lost !== undefined) problems.push(refuse(offset, lost));
    },
  });
  if (problems.length > 0) return failure(problems.slice(0, 20));

  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  let kept = new WeakRef({ document, lines });
  const placeOf = (path: Path): Place => {
    const read = kept.deref() ?? readDocument(text);
    kept = new WeakRef(read);
    return { file, ...locatePath(read.document, read.lines, path) };
  };
  return success({ file, value, placeOf });
}

/** The tree is many times as large as its text and only tells places: it may go, and is read again for a place. */
function readDocument(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  return { document, lines };
}

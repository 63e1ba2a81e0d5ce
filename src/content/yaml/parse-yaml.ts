import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { Diagnostic, Explanation, SourceLocation } from "../../domain/diagnostic";
import { failure, type Result, success } from "../../domain/result";
import { explainYamlError } from "./explain-yaml-error";
import { judgeScalar } from "./judge-scalar";
import { locatePath, type Path } from "./locate-path";
import { diagnosticAt } from "./source-location";
import { weighYaml } from "./weigh-yaml";

/** A parsed YAML file. `locate`: line and column of the value at a path. An empty file is an empty mapping. */
export type YamlFile = { file: string; value: unknown; locate: (path: Path) => SourceLocation };

/** Reads YAML as plain data: core schema, names unique, no anchors, no aliases, no tags (docs/security.md, rule 2). */
export function parseYaml(file: string, source: string): Result<YamlFile, Diagnostic[]> {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const heavy = weighYaml(file, text);
  if (heavy.length > 0) return failure(heavy);

  const { document, lines } = readDocument(text);
  const locationAt = (offset: number): Required<SourceLocation> => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };

  const refuse = (offset: number, explanation: Explanation) =>
    diagnosticAt(locationAt(offset), { rule: "as-described", severity: "error", ...explanation });
  // An unknown tag is reported below, as every tag is.
  const stumbles = [...document.errors, ...document.warnings].filter(({ code }) => code !== "TAG_RESOLVE_FAILED");
  const errors = stumbles.sort((one, other) => one.pos[0] - other.pos[0]);
  const isTwice = ({ code }: YAMLError) => code === "DUPLICATE_KEY";
  // One slip in the syntax makes the parser stumble over all that follows: only the first is reported.
  const slip = errors.find((error) => !isTwice(error));
  if (slip !== undefined) {
    const { line, column, ...explanation } = explainYamlError(text, { ...slip, ...locationAt(slip.pos[0]) });
    return failure([diagnosticAt({ file, line, column }, { rule: "as-described", severity: "error", ...explanation })]);
  }
  const diagnostics = errors.map((error) => {
    const { line, column, ...explanation } = explainYamlError(text, { ...error, ...locationAt(error.pos[0]) });
    return diagnosticAt({ file, line, column }, { rule: "as-described", severity: "error", ...explanation });
  });
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
        const message = "An anchor (&), alias (*) or tag (!) is not allowed here.";
        const suggestion = "Write the text out in full; if it is meant as text, put it in double quotes.";
        diagnostics.push(refuse(offset, { message, suggestion }));
      }
      if (isMap(node) && node.items.some((pair) => !isScalar(pair.key) || pair.key.value === "__proto__")) {
        const message = "A name in this group is not allowed.";
        const suggestion = "Use lower-case letters, digits and hyphens for names.";
        diagnostics.push(refuse(offset, { message, suggestion }));
      }
      const lost = isScalar(node) ? judgeScalar(text, node) : undefined;
      if (lost !== undefined) diagnostics.push(refuse(offset, lost));
    },
  });
  if (diagnostics.length > 0) return failure(diagnostics.slice(0, 20));

  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  let cached = new WeakRef({ document, lines });
  const locate = (path: Path): SourceLocation => {
    const read = cached.deref() ?? readDocument(text);
    cached = new WeakRef(read);
    return { file, ...locatePath(read.document, read.lines, path) };
  };
  return success({ file, value, locate });
}

/** The tree is many times as large as its text and only needed for locations: it may be collected, and is parsed again for one. */
function readDocument(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  return { document, lines };
}

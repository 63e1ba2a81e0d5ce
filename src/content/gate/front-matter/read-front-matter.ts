import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Explanation } from "../../../domain/diagnostic";
import { explainYamlError } from "../../yaml/explain-yaml-error";
import { judgeScalar } from "../../yaml/judge-scalar";
import type { OffsetDiagnostic } from "../gate-diagnostic";
import { judgeFrontMatterKey } from "../judge/judge-front-matter-key";
import { judgeFrontMatterValue } from "./judge-front-matter-value";

/** `lines`: the line of each top-level key, from 1 within the YAML. */
export type ReadFrontMatter = {
  values: Record<string, unknown>;
  lines: Record<string, number>;
  diagnostics: OffsetDiagnostic[];
};

const deepest = 6;
const plainKey = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Reads YAML as plain keys and values; everything by which YAML could be more than that is an error. */
export function readFrontMatter(yaml: string): ReadFrontMatter {
  const diagnostics = [...deepNesting(yaml), ...directives(yaml)];
  if (diagnostics.length > 0) return { values: {}, lines: {}, diagnostics };
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: "core",
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
    lineCounter,
  });
  // One slip makes the parser stumble over all that follows: only the first is reported.
  const [error] = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const explained = explainYamlError(yaml, { code: error.code, message: error.message, line, column: col });
    const offset = (lineCounter.lineStarts[explained.line - 1] ?? 0) + explained.column - 1;
    return {
      values: {},
      lines: {},
      diagnostics: [{ message: explained.message, suggestion: explained.suggestion, offset }],
    };
  }
  diagnostics.push(...judgeNodes(yaml, document));
  const map = document.contents;
  if (map !== null && !isMap(map) && diagnostics.length === 0) {
    diagnostics.push({
      message: "The front matter is no list of keys.",
      suggestion: "Write one key a line, such as title: Fees and time.",
      offset: 0,
    });
  }
  if (isMap(map) && diagnostics.length === 0) diagnostics.push(...judgeFrontMatterKeys(map));
  if (!isMap(map) || diagnostics.length > 0) return { values: {}, lines: {}, diagnostics };
  const lines: Record<string, number> = {};
  for (const { key } of map.items) {
    if (isScalar(key)) lines[String(key.value)] = lineCounter.linePos(key.range?.[0] ?? 0).line;
  }
  return { values: document.toJS({ maxAliasCount: 0 }), lines, diagnostics };
}

function judgeNodes(yaml: string, document: Document.Parsed): OffsetDiagnostic[] {
  const diagnostics: OffsetDiagnostic[] = [];
  visit(document, (location, node, path) => {
    if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    const topKey = path.find(isPair)?.key;
    const key = isScalar(topKey) ? String(topKey.value) : "this key";
    const diagnostic =
      judgeNode(node, location === "key") ??
      (isScalar(node) && location !== "key" ? (judgeFrontMatterValue(node, key) ?? judgeScalar(yaml, node)) : null);
    if (diagnostic) diagnostics.push({ ...diagnostic, offset });
    return undefined;
  });
  return diagnostics;
}

function judgeFrontMatterKeys({ items }: YAMLMap): OffsetDiagnostic[] {
  return items.flatMap(({ key, value }) => {
    const parsed = isNode(value) ? value.toJSON() : value;
    const diagnostic = isScalar(key) ? judgeFrontMatterKey(String(key.value), parsed) : null;
    return diagnostic ? [{ ...diagnostic, offset: isNode(value) ? (value.range?.[0] ?? 0) : 0 }] : [];
  });
}

function judgeNode(node: unknown, isKey: boolean): Explanation | null {
  if (isAlias(node))
    return { message: "The front matter refers to another place with *.", suggestion: "Write the value out." };
  if (!isScalar(node) && !isCollection(node)) return null;
  if (node.anchor)
    return { message: "The front matter marks a value with &.", suggestion: "Delete the & and the name behind it." };
  if (node.tag)
    return {
      message: "The front matter gives a value a type with !.",
      suggestion: "Delete the ! and the word behind it.",
    };
  if (!isKey) return null;
  const name = isScalar(node) ? node.value : null;
  if (typeof name !== "string" || !plainKey.test(name) || name in Object.prototype || name === "prototype") {
    return {
      message: "This name cannot be a key of the front matter.",
      suggestion: "Use a plain word of letters, such as title.",
    };
  }
  return null;
}

function deepNesting(yaml: string): OffsetDiagnostic[] {
  let depth = 0;
  for (let offset = 0; offset < yaml.length; offset++) {
    if ("[{".includes(yaml[offset] ?? "")) depth++;
    if ("]}".includes(yaml[offset] ?? "")) depth = Math.max(0, depth - 1);
    if (depth > deepest) return [tooDeep(offset)];
  }
  const nested = new RegExp(`^(?:(?: {2,}|[-?:] +){${deepest},})[^\\s]`, "m").exec(yaml);
  return nested ? [tooDeep(nested.index)] : [];
}

const tooDeep = (offset: number): OffsetDiagnostic => ({
  message: "The front matter is nested too deeply.",
  suggestion: "Keep to keys with a value or a plain list.",
  offset,
});

function directives(yaml: string): OffsetDiagnostic[] {
  const directive = /^(?:%|\.{3}(?=\s|$))/m.exec(yaml);
  if (!directive) return [];
  return [
    {
      message: `The front matter has a line that begins with ${directive[0]}.`,
      suggestion: "Delete that line.",
      offset: directive.index,
    },
  ];
}

import type { Nodes, Root } from "mdast";
import type { Section } from "../../domain/article/section";
import type { Explanation } from "../../domain/diagnostic";
import { originalLanguage } from "../../domain/language";
import { languageSchema } from "../../domain/language-schema";
import { failure, type Result, success } from "../../domain/result";
import { type Canonical, canonicalise } from "./canonical/canonicalise";
import { parseCanonical } from "./canonical/parse-canonical";
import { takeOutNotes } from "./canonical/take-out-notes";
import { readFrontMatter } from "./front-matter/read-front-matter";
import { splitFrontMatter } from "./front-matter/split-front-matter";
import { type GateDiagnostic, gateDiagnosticAt, type OffsetDiagnostic } from "./gate-diagnostic";
import { judgeTree } from "./judge/judge-tree";
import { countBeforeParsing } from "./parsing/count-before-parsing";
import { explainParseError } from "./parsing/explain-parse-error";
import { findForbiddenCharacters } from "./parsing/find-forbidden-characters";
import { findLostMarkdown } from "./parsing/find-lost-markdown";
import { normaliseText } from "./parsing/normalise-text";
import { anchorsOf } from "./tree/anchors-of";
import { sectionsOf } from "./tree/sections-of";

/**
 * An editors' text that passed every check. `body`: canonical MDX without front matter. `frontMatterLines`: the line of
 * each top-level key in the whole text, from 1. `starts`: where the sections that are not inside another begin in the whole text,
 * as `normaliseText` gives it.
 */
export type GatedText = {
  frontMatter: Record<string, unknown>;
  frontMatterLines: Record<string, number>;
  body: string;
  sections: Section[];
  starts: { anchor: string; offset: number }[];
};

/** Takes a text through the whole gate, in this thread; the time it takes is bounded by the counts before parsing. */
export function readText(source: string): Result<GatedText, GateDiagnostic[]> {
  const text = normaliseText(source);
  const forbidden = findForbiddenCharacters(text).map(({ offset, name }) =>
    gateDiagnosticAt(
      text,
      offset,
      `Here stands ${name}.`,
      "Delete it; retype the words around it if you cannot see it.",
      { from: String.fromCodePoint(text.codePointAt(offset) ?? 0), to: "" },
    ),
  );
  if (forbidden.length > 0) return failure(forbidden);
  const split = splitFrontMatter(text);
  if (!split.ok) return failure([split.failure]);
  const { yaml, yamlStart, bodyStart } = split.value;
  const head = readFrontMatter(yaml);
  const diagnostics = head.diagnostics.map(({ offset, message, suggestion, replacement }) =>
    gateDiagnosticAt(text, yamlStart + offset, message, suggestion, replacement),
  );
  const markdown = text.slice(bodyStart);
  const refuseAt = (offset: number, { message, suggestion, replacement }: Explanation): GateDiagnostic =>
    gateDiagnosticAt(text, Math.min(text.length, bodyStart + offset), message, suggestion, replacement);
  const heavy = countBeforeParsing(markdown).map((diagnostic) => refuseAt(diagnostic.offset, diagnostic));
  const body = heavy.length > 0 ? failure(heavy) : readBody(markdown, refuseAt);
  if (!body.ok) diagnostics.push(...body.failure);
  if (diagnostics.length > 0 || !body.ok) return failure(diagnostics);
  const firstLine = yamlStart === 0 ? 0 : 1;
  return success({
    frontMatter: head.values,
    frontMatterLines: Object.fromEntries(Object.entries(head.lines).map(([key, line]) => [key, line + firstLine])),
    body: body.value.body,
    sections: sectionsOf(body.value.root, languageSchema.catch(originalLanguage).parse(head.values.language)),
    starts: body.value.starts.map(({ anchor, offset }) => ({ anchor, offset: bodyStart + offset })),
  });
}

function readBody(
  markdown: string,
  refuseAt: (offset: number, explanation: Explanation) => GateDiagnostic,
): Result<Canonical & Pick<GatedText, "starts">, GateDiagnostic[]> {
  const { text: body, offsetIn } = takeOutNotes(markdown);
  const refuse = (diagnostic: OffsetDiagnostic): GateDiagnostic => refuseAt(offsetIn(diagnostic.offset), diagnostic);
  const lost = findLostMarkdown(body);
  if (lost.length > 0) return failure(lost.map(refuse));
  let root: Root;
  try {
    root = parseCanonical(body);
  } catch (thrown) {
    return failure([refuse(explainParseError(thrown, body))]);
  }
  const diagnostics = judgeTree(root);
  if (diagnostics.length > 0) {
    return failure(
      diagnostics.map(({ node, message, suggestion }) =>
        refuse({ offset: node.position?.start.offset ?? 0, message, suggestion }),
      ),
    );
  }
  const isTopLevel = new Set<Nodes>(root.children);
  const starts = anchorsOf(root).flatMap(({ anchor, node }) =>
    isTopLevel.has(node) ? [{ anchor, offset: offsetIn(node.position?.start.offset ?? 0) }] : [],
  );
  const canonical = canonicalise(root);
  if (canonical.ok) return success({ ...canonical.value, starts });
  return failure([
    refuse({
      offset: canonical.failure?.start.offset ?? 0,
      message: "The signs of Markdown here can be read in two ways.",
      suggestion:
        "Write this paragraph more simply: put a space around **bold** and *emphasis*, and an empty line between blocks.",
    }),
  ]);
}

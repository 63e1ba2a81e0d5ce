import type { Root } from "mdast";
import type { Section } from "../../domain/article/section";
import { languages } from "../../domain/language";
import { languageSchema } from "../../domain/language-schema";
import { failure, type Result, success } from "../../domain/result";
import { type Canonical, canonicalise } from "./canonicalise";
import { countBeforeParsing } from "./count-before-parsing";
import { explainParseFault } from "./explain-parse-fault";
import { findForbiddenCharacters } from "./find-forbidden-characters";
import { judgeTree } from "./judge-tree";
import { normaliseText } from "./normalise-text";
import { parseCanonical } from "./parse-canonical";
import { readFrontMatter } from "./read-front-matter";
import { type Refusal, refusalAt } from "./refusal";
import { sectionsOf } from "./sections-of";
import { splitFrontMatter } from "./split-front-matter";

/**
 * An editors' text that passed every check. `body`: canonical MDX without front matter. `frontMatterLines`: the line of
 * each top-level key in the whole text, from 1.
 */
export type GatedText = {
  frontMatter: Record<string, unknown>;
  frontMatterLines: Record<string, number>;
  body: string;
  sections: Section[];
};

/** Takes a text through the whole gate, in this thread; the time it takes is bounded by the counts before parsing. */
export function readText(written: string): Result<GatedText, Refusal[]> {
  const text = normaliseText(written);
  const forbidden = findForbiddenCharacters(text).map(({ offset, name }) =>
    refusalAt(text, offset, `Here stands ${name}.`, "Delete it; retype the words around it if you cannot see it."),
  );
  if (forbidden.length > 0) return failure(forbidden);
  const split = splitFrontMatter(text);
  if (!split.ok) return failure([split.failure]);
  const { yaml, yamlStart, bodyStart } = split.value;
  const head = readFrontMatter(yaml);
  const refusals = head.faults.map(({ offset, message, mend }) => refusalAt(text, yamlStart + offset, message, mend));
  refusals.push(...countBeforeParsing(text, bodyStart));
  const body = refusals.length > head.faults.length ? null : readBody(text, bodyStart);
  if (body && !body.ok) refusals.push(...body.failure);
  if (refusals.length > 0 || !body?.ok) return failure(refusals);
  const firstLine = yamlStart === 0 ? 0 : 1;
  return success({
    frontMatter: head.values,
    frontMatterLines: Object.fromEntries(Object.entries(head.lines).map(([key, line]) => [key, line + firstLine])),
    body: body.value.body,
    sections: sectionsOf(body.value.root, languageSchema.catch(languages[0]).parse(head.values.language)),
  });
}

function readBody(text: string, bodyStart: number): Result<Canonical, Refusal[]> {
  const body = text.slice(bodyStart);
  const refuse = (offset: number, message: string, mend: string): Refusal =>
    refusalAt(text, Math.min(text.length, bodyStart + offset), message, mend);
  let root: Root;
  try {
    root = parseCanonical(body);
  } catch (thrown) {
    const { offset, message, mend } = explainParseFault(thrown, body);
    return failure([refuse(offset, message, mend)]);
  }
  const faults = judgeTree(root);
  if (faults.length > 0) {
    return failure(faults.map(({ node, message, mend }) => refuse(node.position?.start.offset ?? 0, message, mend)));
  }
  const canonical = canonicalise(root);
  if (canonical.ok) return canonical;
  return failure([
    refuse(
      canonical.failure?.start.offset ?? 0,
      "The signs of Markdown here can be read in two ways.",
      "Write this paragraph more simply: put a space around **bold** and *emphasis*, and an empty line between blocks.",
    ),
  ]);
}

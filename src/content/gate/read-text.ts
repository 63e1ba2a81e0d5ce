import type { Root } from "mdast";
import type { Section } from "../../domain/article/section";
import { languages } from "../../domain/language";
import { languageSchema } from "../../domain/language-schema";
import { failure, type Result, success } from "../../domain/result";
import { type Canonical, canonicalise } from "./canonicalise";
import { countBeforeParsing } from "./count-before-parsing";
import type { CountFault } from "./count-fault";
import { explainParseFault } from "./explain-parse-fault";
import { findForbiddenCharacters } from "./find-forbidden-characters";
import { findLostMarkdown } from "./find-lost-markdown";
import { judgeTree } from "./judge-tree";
import { normaliseText } from "./normalise-text";
import { parseCanonical } from "./parse-canonical";
import { readFrontMatter } from "./read-front-matter";
import { type Refusal, refusalAt } from "./refusal";
import { sectionsOf } from "./sections-of";
import { splitFrontMatter } from "./split-front-matter";
import { takeOutNotes } from "./take-out-notes";

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
export function readText(source: string): Result<GatedText, Refusal[]> {
  const text = normaliseText(source);
  const forbidden = findForbiddenCharacters(text).map(({ offset, name }) =>
    refusalAt(text, offset, `Here stands ${name}.`, "Delete it; retype the words around it if you cannot see it."),
  );
  if (forbidden.length > 0) return failure(forbidden);
  const split = splitFrontMatter(text);
  if (!split.ok) return failure([split.failure]);
  const { yaml, yamlStart, bodyStart } = split.value;
  const head = readFrontMatter(yaml);
  const refusals = head.faults.map(({ offset, message, mend }) => refusalAt(text, yamlStart + offset, message, mend));
  const written = text.slice(bodyStart);
  const refuseAt = (offset: number, { message, mend }: CountFault): Refusal =>
    refusalAt(text, Math.min(text.length, bodyStart + offset), message, mend);
  const heavy = countBeforeParsing(written).map((fault) => refuseAt(fault.offset, fault));
  const body = heavy.length > 0 ? failure(heavy) : readBody(written, refuseAt);
  if (!body.ok) refusals.push(...body.failure);
  if (refusals.length > 0 || !body.ok) return failure(refusals);
  const firstLine = yamlStart === 0 ? 0 : 1;
  return success({
    frontMatter: head.values,
    frontMatterLines: Object.fromEntries(Object.entries(head.lines).map(([key, line]) => [key, line + firstLine])),
    body: body.value.body,
    sections: sectionsOf(body.value.root, languageSchema.catch(languages[0]).parse(head.values.language)),
  });
}

function readBody(
  written: string,
  refuseAt: (offset: number, fault: CountFault) => Refusal,
): Result<Canonical, Refusal[]> {
  const { text: body, offsetIn } = takeOutNotes(written);
  const refuse = (fault: CountFault): Refusal => refuseAt(offsetIn(fault.offset), fault);
  const lost = findLostMarkdown(body);
  if (lost.length > 0) return failure(lost.map(refuse));
  let root: Root;
  try {
    root = parseCanonical(body);
  } catch (thrown) {
    return failure([refuse(explainParseFault(thrown, body))]);
  }
  const faults = judgeTree(root);
  if (faults.length > 0) {
    return failure(
      faults.map(({ node, message, mend }) => refuse({ offset: node.position?.start.offset ?? 0, message, mend })),
    );
  }
  const canonical = canonicalise(root);
  if (canonical.ok) return canonical;
  return failure([
    refuse({
      offset: canonical.failure?.start.offset ?? 0,
      message: "The signs of Markdown here can be read in two ways.",
      mend: "Write this paragraph more simply: put a space around **bold** and *emphasis*, and an empty line between blocks.",
    }),
  ]);
}

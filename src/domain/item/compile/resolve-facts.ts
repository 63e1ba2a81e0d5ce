import type { Explanation } from "../../diagnostic";
import type { Fact } from "../../fact/fact";
import { hashFact } from "../../fact/hash-fact";
import type { Source } from "../../fact/source";
import { failure, type Result, success } from "../../result";
import type { CompileContext } from "./compile-context";

export type ResolvedFact = { fact: Fact; source: Source; hash: string };

/** The facts by their ids, each once, with source and hash. The failure says what is missing and how to correct it. */
export const resolveFacts = (
  ids: readonly string[],
  { facts, sources }: Pick<CompileContext, "facts" | "sources">,
): Result<ResolvedFact[], Explanation> => {
  const resolved = [];
  for (const id of new Set(ids)) {
    const fact = facts.find((each) => each.id === id);
    if (!fact) {
      const suggestion = `Add “${id}” with its quote to facts.yaml, or name a fact that stands there.`;
      return failure({ message: `the fact “${id}” is not quoted by this article`, suggestion });
    }
    const source = sources.find((each) => each.id === fact.source);
    if (!source) {
      const suggestion = `Add the source “${fact.source}”, or let the fact name one that exists.`;
      return failure({
        message: `the fact “${id}” names the source “${fact.source}”, which does not exist`,
        suggestion,
      });
    }
    resolved.push({ fact, source, hash: hashFact(fact, source) });
  }
  return success(resolved);
};

import type { Fact } from "../article/fact";
import { hashFact } from "../article/hash-fact";
import type { Source } from "../article/source";
import { failure, type Result, success } from "../result";
import type { Grounds } from "./grounds";

export type GroundedFact = { fact: Fact; source: Source; hash: string };

/** The facts by their ids, each once, with source and hash. The failure says what is missing and how to mend it. */
export const groundFacts = (
  ids: readonly string[],
  { facts, sources }: Pick<Grounds, "facts" | "sources">,
): Result<GroundedFact[], { message: string; mend: string }> => {
  const grounded = [];
  for (const id of new Set(ids)) {
    const fact = facts.find((each) => each.id === id);
    if (!fact) {
      const mend = `Add “${id}” with its quote to facts.yaml, or name a fact that stands there.`;
      return failure({ message: `the fact “${id}” is not quoted by this article`, mend });
    }
    const source = sources.find((each) => each.id === fact.source);
    if (!source) {
      const mend = `Add the source “${fact.source}”, or let the fact name one that exists.`;
      return failure({ message: `the fact “${id}” names the source “${fact.source}”, which does not exist`, mend });
    }
    grounded.push({ fact, source, hash: hashFact(fact, source) });
  }
  return success(grounded);
};

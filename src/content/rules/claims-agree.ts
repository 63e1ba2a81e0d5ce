import type { Diagnostic } from "../../domain/diagnostic";
import { conflictingClaims } from "../../domain/fact/conflicting-claims";
import type { Claim } from "../../domain/fact/fact";
import { type ContentCache, contentCache } from "../content-cache";
import { diagnosticAt, type Located } from "../yaml/source-location";

/** No fact is stated in two ways, whichever guides state it. `claims`: all there are. */
export function claimsAgree(
  claims: readonly Located<Claim>[],
  { odds }: Pick<ContentCache, "odds"> = contentCache(),
): Diagnostic[] {
  const byId = new Map(claims.map((claim) => [claim.value.id, claim]));
  const quoted = claims.flatMap(({ value: { id, claim } }) => [id, claim]);
  const pairs = odds.keep("", quoted, () => conflictingClaims(claims.map(({ value }) => value)));
  return pairs.flatMap(({ one, other, same }) => {
    const [first, second] = [byId.get(one), byId.get(other)];
    if (!first || !second) return [];
    const { file, line } = first.locate([]);
    const told = same ? "say the same" : "give different numbers for the same thing";
    const message = `\`${other}\` and \`${one}\` (${file}:${line}) ${told}: “${second.value.claim}” “${first.value.claim}”`;
    const suggestion = same
      ? "Keep one claim in content/facts and cite it from both guides."
      : "Keep the one that its source supports and cite it from both guides; where sources disagree, let the claims say who says what.";
    return [diagnosticAt(second.locate([]), { severity: "warning", rule: "claims-agree", message, suggestion })];
  });
}

import type { Diagnostic } from "../../domain/diagnostic";
import { conflictingClaims } from "../../domain/fact/conflicting-claims";
import type { Claim } from "../../domain/fact/fact";
import { type ContentCache, contentCache } from "../content-cache";
import { diagnosticAt, type Located } from "../yaml/source-location";

/** Two claims that say the same, or that contradict each other; reported where the second is written. */
type ConflictingClaims = { first: Located<Claim>; second: Located<Claim>; same: boolean };

/** `claims`: all there are. */
export function conflictsAmong(
  claims: readonly Located<Claim>[],
  { conflicts }: Pick<ContentCache, "conflicts"> = contentCache(),
): ConflictingClaims[] {
  const byId = new Map(claims.map((claim) => [claim.value.id, claim]));
  const texts = claims.flatMap(({ value: { id, claim } }) => [id, claim]);
  const pairs = conflicts.keep("", texts, () => conflictingClaims(claims.map(({ value }) => value)));
  return pairs.flatMap(({ one, other, same }) => {
    const [first, second] = [byId.get(one), byId.get(other)];
    return first && second ? [{ first, second, same }] : [];
  });
}

/** No fact is stated in two ways, whichever guides state it. `claims`: of one file or article. */
export const claimsAgree = (claims: readonly Located<Claim>[], conflicts: readonly ConflictingClaims[]): Diagnostic[] =>
  conflicts.flatMap(({ first, second, same }) => {
    if (!claims.includes(second)) return [];
    const { file, line } = first.locate([]);
    const verb = same ? "say the same" : "give different numbers for the same thing";
    const message = `\`${second.value.id}\` and \`${first.value.id}\` (${file}:${line}) ${verb}: “${second.value.claim}” “${first.value.claim}”`;
    const suggestion = same
      ? "Keep one claim in content/facts and cite it from both guides."
      : "Keep the one that its source supports and cite it from both guides; where sources disagree, let the claims say who says what.";
    return [diagnosticAt(second.locate([]), { severity: "warning", rule: "claims-agree", message, suggestion })];
  });

import { claimsAtOdds } from "../../domain/article/claims-at-odds";
import type { Claim } from "../../domain/article/fact";
import { type ContentMemory, contentMemory } from "../content-memory";
import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";

/** No fact is stated in two ways, whichever guides state it. `claims`: all there are. */
export function claimsAgree(
  claims: readonly Placed<Claim>[],
  { odds }: Pick<ContentMemory, "odds"> = contentMemory(),
): Problem[] {
  const byId = new Map(claims.map((claim) => [claim.value.id, claim]));
  const stated = claims.flatMap(({ value: { id, claim } }) => [id, claim]);
  const pairs = odds.keep("", stated, () => claimsAtOdds(claims.map(({ value }) => value)));
  return pairs.flatMap(({ one, other, same }) => {
    const [first, second] = [byId.get(one), byId.get(other)];
    if (!first || !second) return [];
    const { file, line } = first.placeOf([]);
    const told = same ? "say the same" : "give different numbers for the same thing";
    const message = `\`${other}\` and \`${one}\` (${file}:${line}) ${told}: “${second.value.claim}” “${first.value.claim}”`;
    const mend = same
      ? "Keep one claim in content/facts and cite it from both guides."
      : "Keep the one that its source supports and cite it from both guides; where sources disagree, let the claims say who says what.";
    return [problemAt(second.placeOf([]), { severity: "warn", rule: "claims-agree", message, mend })];
  });
}

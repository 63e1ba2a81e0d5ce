import { groupBy } from "../../group-by";

type Keyed = { group: number };

/**
 * The members of two lists that say the same: first within a group, then anywhere, so that what has moved is found. Each
 * has one partner at most: of a sentence that occurred twice and occurs once, one is gone.
 */
export const matchEqual = <Member extends Keyed>(
  before: readonly Member[],
  now: readonly Member[],
  keyOf: (member: Member) => string,
): Set<Member> => {
  const matched = new Set<Member>();
  for (const index of [(member: Member) => `${member.group} ${keyOf(member)}`, keyOf]) {
    const waiting = groupBy(
      now.filter((member) => !matched.has(member)),
      index,
    );
    for (const member of before) {
      const partner = matched.has(member) ? undefined : waiting.get(index(member))?.shift();
      if (partner) matched.add(member).add(partner);
    }
  }
  return matched;
};

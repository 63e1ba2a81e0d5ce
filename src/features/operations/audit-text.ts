import type { VerifiedChain } from "../../data/audit/verify-chain";

const kinds = {
  missing: "is missing",
  changed: "is not as it was written",
  reordered: "does not follow the one before it",
};

/** What the check of the chain of events found, for an operator. */
export const auditText = ({ events, hash, broken }: VerifiedChain): string => {
  if (broken)
    return `The chain of events is broken: event ${broken.number} ${kinds[broken.kind]}. Compare the database with a backup from before that event.`;
  if (events === 0) return "There are no events yet.";
  return `The chain of events is whole.
Events: ${events}
Hash of the last: ${hash}
Note this hash elsewhere: an end that is cut off shows only against it.`;
};

import type { reading } from "../../../messages/en/reading";

/** What a section is called where it is named in passing: steps by their number, the warning as such, others by their heading. */
export const sectionLabel = (
  { anchor, heading }: { anchor: string; heading: string },
  messages: Pick<typeof reading, "step" | "warning">,
): string => {
  const step = /^step-(\d+)$/.exec(anchor)?.[1];
  if (step) return messages.step(step);
  return anchor === "warning" ? messages.warning : heading;
};

/** What a section is called where it is named in passing: steps by their number, the warning as such, others by their heading. */
export const sectionLabel = ({ anchor, heading }: { anchor: string; heading: string }): string => {
  const step = /^step-(\d+)$/.exec(anchor)?.[1];
  if (step) return `Step ${step}`;
  return anchor === "warning" ? "Warning" : heading;
};

import type { Promised } from "./promise";

/** What is read at once is of one revision: a page with its claims, the questions of a block, the versions in use. */
export const oneRevisionAtATime: Promised = ({ readings }, { live, current, revisions }) => {
  const known = new Set(revisions.map(({ label }) => label));
  const identities = new Set(live.map(({ identity }) => identity));
  return [
    ...readings.flatMap(({ what, labels }) => {
      if (labels.length !== 1) return `In ${what} stood labels ${labels.join(" and ")}.`;
      return labels.every((label) => known.has(label))
        ? []
        : `In ${what} stood label ${labels}, which no revision has.`;
    }),
    ...live.flatMap(({ identity, labels }) =>
      labels.length === 1 && labels[0] === current.label
        ? []
        : `The guide is of label ${current.label} and its item ${identity} of ${labels.join(" and ")}.`,
    ),
    ...(identities.size === live.length ? [] : ["An item has two versions in use."]),
  ];
};

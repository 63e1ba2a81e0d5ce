import type { Promised } from "./promise";

/** A publication that was acknowledged is a revision, and in the end every server shows the one that is accepted. */
export const publicationsStay: Promised = ({ published, shown }, { revisions, current }) => {
  const labels = new Map(revisions.map(({ number, label }) => [number, label]));
  return [
    ...published
      .filter(({ revision, label }) => labels.get(revision) !== label)
      .map(({ revision, label }) => `The publication of label ${label} as revision ${revision} is lost.`),
    ...shown
      .filter((one) => one.labels.length !== 1 || one.labels[0] !== current.label)
      .map((one) => `${one.server} shows label ${one.labels.join(" and ")} where ${current.label} is accepted.`),
  ];
};

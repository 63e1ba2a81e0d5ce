import type { Candidate, Stratum } from "./candidate";

const byPosition = (one: Stratum, other: Stratum) => {
  if (one.article !== other.article) return one.article < other.article ? -1 : 1;
  return one.section < other.section ? -1 : 1;
};

/** Strata in the order of their names, each beginning where the one before ends. */
export const layEndToEnd = (strata: readonly Stratum[]): { strata: Stratum[]; total: number } => {
  let total = 0;
  const laid = [...strata].sort(byPosition).map((stratum) => {
    total += stratum.size;
    return { ...stratum, before: total - stratum.size };
  });
  return { strata: laid, total };
};

/** The strata that candidates stand on, where the candidates are all there is. */
export const layOutStrata = (candidates: readonly Candidate[]): { strata: Stratum[]; total: number } => {
  const strata = new Map<string, Stratum>();
  for (const { article, section } of candidates) {
    const index = `${article}#${section}`;
    const stratum = strata.get(index) ?? { article, section, before: 0, size: 0 };
    stratum.size += 1;
    strata.set(index, stratum);
  }
  return layEndToEnd([...strata.values()]);
};

import type { ProvinceState } from "../../domain/province/province-map";

/** The maps that stand in guides. */
export const readingMaps = {
  ways: "From you to a licence in Ontario",
  systems: "The systems, each a step of this guide",
  /** On the way of the route that the reader has chosen. */
  mine: "Your route",
  /** What a tile says of its province, read out after its name. */
  states: { open: "open", closed: "closed", unknown: "unknown" } satisfies Record<ProvinceState, string>,
  /** What the signs on the tiles mean. */
  legend: {
    open: "Open, with conditions",
    closed: "Closed: no applications now",
    unknown: "Unknown: ask the regulator",
  } satisfies Record<ProvinceState, string>,
};

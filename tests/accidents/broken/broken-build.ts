import type { PromiseName } from "../promises/promises";
import type { StatementRules } from "../proxy/read-statements";

/** How a run is made to break a promise; the product itself has no switch for it. `breaks`: the promise. */
export type BrokenBuild = {
  breaks: PromiseName;
  /** Of PostgreSQL. */
  settings?: readonly string[];
  /** Whether commits wait for the standby. */
  waits?: boolean;
  /** Changes statements on their way from a server to the database. */
  rewrite?: StatementRules["rewrite"];
  /** A module that servers load before the product. */
  preload?: string;
  /** Changes the tables once they are there. */
  sabotage?: string;
};

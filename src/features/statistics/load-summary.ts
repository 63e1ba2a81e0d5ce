import { currentDatabase } from "../../data/database/current-database";
import { type CountedState, readCountedState } from "../../data/tally/read-state";

/** What is said in public of all items, as of the last count. */
export const loadSummary = async (): Promise<CountedState> => readCountedState((await currentDatabase()).client);

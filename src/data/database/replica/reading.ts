import { currentDatabase } from "../current-database";
import type { Read } from "../database";

/**
 * Reads for a page of reading or a search: from a replica where the operator named one and it is fresh enough, else from the
 * database itself. Nothing that is written may depend on what comes back, and nothing that is kept for longer than the lag,
 * such as a page that is made once for all readers (`tests/architecture.test.ts` lists who reads so). What is read may be read
 * a second time, where the replica fails in the middle.
 */
export const reading: Read = async (act) => (await currentDatabase()).read(act);

import { problem } from "../../../http/problem";

/** Said alike of a block that is not there and of somebody else's. */
export const noSuchBlock = problem(404, "not-found", "There is no such block of yours.");

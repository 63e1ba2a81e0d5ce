import { problemDetails } from "../../../http/problem/problem-details";

/** Said alike of a block that is not there and of somebody else's. */
export const noSuchBlock = problemDetails(404, "not-found", "There is no such block of yours.");

import { problemDetails } from "../../../http/problem/problem-details";

// Said alike of what is not there and of somebody else's.
export const noSuchBlock = problemDetails(404, "not-found", "There is no such block of yours.");
export const noSuchQuestion = problemDetails(404, "not-found", "There is no such question in a block of yours.");

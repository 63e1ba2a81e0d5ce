import { acknowledge, intercept, isAnswer } from "./intercept";

const laterMs = 1_000;

/** Acknowledges answers at once and writes them later. */
intercept((request, response, next) => {
  if (!isAnswer(request)) return next();
  acknowledge(response);
  setTimeout(next, laterMs);
});

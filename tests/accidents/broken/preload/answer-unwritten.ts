import { acknowledge, intercept, isAnswer } from "./intercept";

let answers = 0;

/** Acknowledges one answer of ten and does nothing with it. */
intercept((request, response, next) => {
  if (!isAnswer(request)) return next();
  answers += 1;
  if (answers % 10 !== 0) return next();
  acknowledge(response);
  response.end();
});

import { acknowledge, intercept, isAnswer } from "./intercept";

const patienceMs = 1_000;

/** Acknowledges an answer that takes long, before it is known what becomes of it. */
intercept((request, response, next) => {
  if (isAnswer(request)) {
    const impatient = setTimeout(() => acknowledge(response), patienceMs);
    response.once("close", () => clearTimeout(impatient));
  }
  next();
});

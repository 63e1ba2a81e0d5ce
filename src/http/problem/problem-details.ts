import type { z } from "zod";

/** `path`: where in the input, such as `["answer", "option"]`. */
export type Issue = { path: (string | number)[]; message: string };

/** What went wrong, for the person who can correct it (RFC 9457). `type` is a stable name, not an address to visit. */
export type ProblemDetails<Status extends number = number> = {
  type: string;
  title: string;
  status: Status;
  detail: string;
  issues?: Issue[];
};

const titles: Record<number, string> = {
  400: "The request is not right",
  401: "Sign in first",
  403: "Not allowed from there",
  404: "Not found",
  405: "Method not allowed",
  409: "Not possible now",
  413: "Too large",
  415: "Wrong content type",
  422: "Not readable as it stands",
  429: "Too many requests",
  500: "Something went wrong on our side",
  503: "Too busy just now",
};

export const problemDetails = <const Status extends number>(
  status: Status,
  type: string,
  detail: string,
  issues?: Issue[],
): ProblemDetails<Status> => ({
  type: `urn:iatrox:problem:${type}`,
  title: titles[status] ?? "The request failed",
  status,
  detail,
  ...(issues && { issues }),
});

export const noSuchArticle: ProblemDetails<404> = problemDetails(
  404,
  "not-found",
  "There is no such article. GET /api/articles lists those there are.",
);

export const tooMany = (seconds: number): ProblemDetails<429> =>
  problemDetails(429, "too-many", `Wait ${seconds} seconds, then try again.`);

export const overloaded = (seconds: number): ProblemDetails<503> =>
  problemDetails(503, "overloaded", `Too many people are here at this moment. Try again in ${seconds} seconds.`);

/** The problem of input that is well-formed and names something there is not. */
export const wrongField = (path: Issue["path"], message: string): ProblemDetails<400> =>
  problemDetails(400, "wrong-input", message, [{ path, message }]);

/** The problem of input that a schema refused: one issue for each error, with its path. */
export function wrongInput(error: z.ZodError): ProblemDetails<400> {
  const issues = error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === "symbol" ? String(step) : step)),
    message,
  }));
  return problemDetails(400, "wrong-input", "Some of the input is not as this call expects; see issues.", issues);
}

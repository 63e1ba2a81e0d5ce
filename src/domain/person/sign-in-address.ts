export const signInProblems = ["no-name", "no-password", "wrong"] as const;

/** Why nobody was signed in: `wrong` does not say which of the two is. */
export type SignInProblem = (typeof signInProblems)[number];

/** The page where one signs in, with what went wrong, and where to go then. */
export const signInAddress = (query: { problem?: SignInProblem; next?: string | null }): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `/sign-in?${new URLSearchParams(given)}` : "/sign-in";
};

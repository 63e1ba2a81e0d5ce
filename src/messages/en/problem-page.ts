/** A refused form, where there is no script. */
export const problemPage = {
  heading: "That did not work",
  wayOn: "Go back with your browser and try again, or start from",
  /** By the type of the problem, where only people who sign in meet it. */
  details: {
    "sign-in-first": "Sign in first, then try again.",
    "other-role": "Your role may not do this. An admin can give you another.",
  },
  destinations: {
    practice: "the practice page",
    articles: "the list of guides",
    "sign-in": "the page where you sign in",
  },
};

/** A refused form, where there is no script. */
export const problemPage = {
  heading: "That did not work",
  wayOn: "Go back with your browser and try again, or start from",
  destinations: { practice: "the practice page", articles: "the list of guides", "sign-in": "the page where you sign in" },
};

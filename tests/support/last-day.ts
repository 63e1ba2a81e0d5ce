/** Later than every day in the content, so that a test of the content does not age. */
export const lastDay = "9999-12-31";

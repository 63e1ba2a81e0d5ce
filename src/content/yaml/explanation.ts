/** What is wrong, and how to mend it: two sentences for an editor. */
export type Explanation = { message: string; suggestion: string };

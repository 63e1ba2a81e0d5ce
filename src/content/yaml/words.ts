/** What is wrong, and how to mend it: two sentences for an editor. */
export type Words = { message: string; mend: string };

import type { Language } from "../language";

/**
 * What a device keeps of the route that its reader follows, so that it can say in any language how far it is done. `doneWith`:
 * the step of a guide that has the same tick, `slug#step-2`. `documents`: ids of the lines to tick. `facts`: ids of all that the route rests on.
 */
export type PathwayOutline = {
  name: Record<Language, string>;
  steps: { id: string; title: Record<Language, string>; doneWith?: string | undefined }[];
  documents: string[];
  facts: string[];
};

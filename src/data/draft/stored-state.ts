import { type DraftState, draftStates } from "../../domain/draft/draft";

/** The state of a draft, which a constraint of its column holds to these. */
export const storedState = (state: string): DraftState => {
  const found = draftStates.find((each) => each === state);
  if (found === undefined) throw new Error(`A draft has the state ${state}, which this program does not know.`);
  return found;
};

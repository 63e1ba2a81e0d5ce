import { type ArticleAct, articleActSchema } from "../../domain/draft/article-act";
import { type DraftState, draftStates } from "../../domain/draft/draft";
import type { Prisma } from "../generated/client";

/** The state of a draft, which a constraint of its column holds to these. */
export const storedState = (state: string): DraftState => {
  const found = draftStates.find((each) => each === state);
  if (found === undefined) throw new Error(`A draft has the state ${state}, which this program does not know.`);
  return found;
};

/** What a draft does to its article as a whole, from `draft.article_act`. */
export const storedAct = (act: Prisma.JsonValue): ArticleAct | null => articleActSchema.nullable().parse(act);

import type { ArticleAct } from "../../domain/draft/article-act";
import type { DraftState } from "../../domain/draft/draft";
import type { DraftFiles } from "../../domain/draft/draft-file";
import { draftTexts } from "../draft/draft-texts";
import { storedAct, storedState } from "../draft/stored-state";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken } from "../person/person-token";

/** The draft as it was last saved. */
export type PreviewedDraft = {
  article: string;
  articleAct: ArticleAct | null;
  title: string;
  state: DraftState;
  lastSave: number;
  texts: DraftFiles;
};

/** The draft that an open address shows; null where there is none of this token. */
export const findPreview = async (client: PrismaClient, token: string): Promise<PreviewedDraft | null> => {
  const preview = await client.draftPreview.findUnique({
    where: { tokenHash: hashPersonToken(token), revokedAt: null },
    include: { draft: true },
  });
  if (!preview) return null;
  const { id, article, articleAct, title, state, lastSave } = preview.draft;
  return {
    article,
    articleAct: storedAct(articleAct),
    title,
    state: storedState(state),
    lastSave,
    texts: await draftTexts(client, id, lastSave),
  };
};

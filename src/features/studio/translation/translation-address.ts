import type { Language } from "../../../domain/language";

/** Where a draft's article is translated into a language; `isNarrow`: only what waits. */
export const translationAddress = (draftId: string, language: Language, isNarrow = false): string =>
  `/studio/drafts/${draftId}/translation?in=${language}${isNarrow ? "&show=mend" : ""}`;

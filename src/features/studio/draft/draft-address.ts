/** Where a draft is written; `file`: the one that is open. */
export const draftAddress = (id: string, file?: string): string =>
  `/studio/drafts/${id}${file === undefined ? "" : `?${new URLSearchParams({ file })}`}`;

/** Where it is shown what a draft would change. */
export const deskAddress = (id: string): string => `/studio/drafts/${id}/changes`;

/** Where a draft is read as readers will. */
export const previewAddress = (id: string, language?: string): string =>
  `/studio/drafts/${id}/preview${language === undefined ? "" : `?in=${language}`}`;

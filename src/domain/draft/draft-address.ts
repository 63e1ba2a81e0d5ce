import { type Language, originalLanguage } from "../language";

/** Where a draft is written; `file`: the one that is open. */
export const draftAddress = (id: string, file?: string): string =>
  `/studio/drafts/${id}${file === undefined ? "" : `?${new URLSearchParams({ file })}`}`;

/** Where it is shown what a draft would change. */
export const deskAddress = (id: string): string => `/studio/drafts/${id}/changes`;

/** Where it is said whom to ask about a draft that one may not open. */
export const closedDraftAddress = (id: string): string => `/studio/drafts/${id}/closed`;

/** What a draft is shown on: a window of any width, a phone, or paper. */
export const previewMedia = ["screen", "phone", "paper"] as const;
export type PreviewMedium = (typeof previewMedia)[number];

const previewOf = (id: string, query: Record<string, string>): string => {
  const search = new URLSearchParams(query).toString();
  return `/studio/drafts/${id}/preview${search === "" ? "" : `?${search}`}`;
};

/** Where a draft is read as readers will. */
export const previewAddress = (id: string, language?: string, medium: PreviewMedium = "screen"): string =>
  previewOf(id, { ...(language !== undefined && { in: language }), ...(medium !== "screen" && { on: medium }) });

/** What stands in the frame of a preview: what readers get, and nothing of the studio. */
export const framedPreviewAddress = (id: string, language: string, medium: Exclude<PreviewMedium, "screen">): string =>
  previewOf(id, { in: language, on: medium, framed: "yes" });

/** Where the front matter of a draft's article is a form. */
export const frontMatterAddress = (id: string, language: Language): string =>
  `/studio/drafts/${id}/front-matter${language === originalLanguage ? "" : `?in=${language}`}`;

/** Where sources are forms. `source`: the one that is open; empty: a new one. */
export const sourcesAddress = (id: string, source?: string): string =>
  `/studio/drafts/${id}/sources${source === undefined ? "" : `?source=${encodeURIComponent(source)}`}`;

/** Where fact tables and their rows are forms. `row`: the table and the row that is open, `fees/visitor`; either is empty where it is new. */
export const tablesAddress = (id: string, row?: string): string => {
  const [table = "", open = ""] = row?.split("/") ?? [];
  return `/studio/drafts/${id}/tables${row === undefined ? "" : `?${new URLSearchParams({ table, row: open })}`}`;
};

/** Where facts are forms. `fact`: the one that is open; empty: a new one. */
export const factsAddress = (id: string, fact?: string): string =>
  `/studio/drafts/${id}/facts${fact === undefined ? "" : `?fact=${encodeURIComponent(fact)}`}`;

/** Where a draft's article is translated into a language; `isNarrow`: only what waits. */
export const translationAddress = (draftId: string, language: Language, isNarrow = false): string =>
  `/studio/drafts/${draftId}/translation?in=${language}${isNarrow ? "&show=mend" : ""}`;

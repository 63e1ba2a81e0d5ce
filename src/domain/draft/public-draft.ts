import { z } from "zod";
import { languageSchema } from "../language-schema";
import { articleActSchema } from "./article-act";
import { draftActs, draftStates } from "./draft";
import type { DraftFiles } from "./draft-file";

const moment = z.iso.datetime();

/**
 * A draft in a list. `article`: the slug of the original that it is about. `isOwn`: the caller may write in it; `isWriter`: and has.
 * `writers`: who saved a text of it; `languages`: of the articles that it changes.
 */
export const listedDraftSchema = z.strictObject({
  id: z.uuid(),
  article: z.string(),
  title: z.string(),
  state: z.enum(draftStates),
  updatedAt: moment,
  publishAt: moment.nullable(),
  isOwn: z.boolean(),
  isWriter: z.boolean(),
  writers: z.array(z.string()),
  languages: z.array(languageSchema),
});
export type ListedDraft = z.infer<typeof listedDraftSchema>;

/** A draft of colleagues that its reader may not open. `holders`: those whose draft it is. */
export type ClosedDraft = Pick<ListedDraft, "id" | "article" | "title" | "state" | "updatedAt" | "languages"> & {
  holders: string[];
};

/**
 * A draft. `formerNames`: slugs that its article had since it began; `articleAct`: what it does to the article as a whole. `files`: the texts of its article and of what else it changes, `save` being the number to send as `base` with the next one,
 * 0 where the draft has not changed the file; null where there is no file, or it is to
 * be removed. `accepted`: the text that readers have now; null where there is none. `movedOn`: that text is not the one that the
 * draft began from. `acts`: what the caller may do to it as it is. `previews`: the addresses that are
 * open, at which it can be read without signing in. `judged`: the newest save that the caller had before them when they last
 * accepted or returned it, and when that was; null: they never did.
 */
export const publicDraftSchema = listedDraftSchema.omit({ isOwn: true, isWriter: true, languages: true }).extend({
  formerNames: z.array(z.string()),
  articleAct: articleActSchema.nullable(),
  lastSave: z.int(),
  judged: z.strictObject({ save: z.int(), at: moment }).nullable(),
  acceptedBy: z.string().nullable(),
  publishedAt: moment.nullable(),
  authors: z.array(z.string()),
  acts: z.array(z.enum(draftActs)),
  previews: z.array(z.strictObject({ id: z.uuid(), by: z.string(), at: moment })),
  files: z.array(
    z.strictObject({
      path: z.string(),
      text: z.string().nullable(),
      save: z.int(),
      accepted: z.string().nullable(),
      movedOn: z.boolean(),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      decision: z.enum(["accepted", "returned"]),
      by: z.string(),
      comment: z.string(),
      at: moment,
      saveNumber: z.int(),
    }),
  ),
  comments: z.array(
    z.strictObject({
      id: z.uuid(),
      path: z.string(),
      quote: z.string(),
      text: z.string(),
      by: z.string(),
      at: moment,
      isResolved: z.boolean(),
    }),
  ),
});
export type PublicDraft = z.infer<typeof publicDraftSchema>;

/** What its authors say to whoever judges it: their open remarks about no one sentence, since it was last judged. */
export const authorsRemarks = ({ authors, comments, decisions }: PublicDraft): PublicDraft["comments"] => {
  const judgedAt = decisions.at(-1)?.at ?? "";
  return comments.filter(
    ({ quote, by, at, isResolved }) => quote === "" && !isResolved && at >= judgedAt && authors.includes(by),
  );
};

/** A file of a draft as its pages list it. `state`: whether the draft has another text than readers, or there is none. */
export type ListedFile = { path: string; state: "accepted" | "changed" | "absent" };

export const toListedFile = ({ path, text, accepted, save }: PublicDraft["files"][number]): ListedFile => ({
  path,
  state: text === null ? "absent" : save > 0 && text !== accepted ? "changed" : "accepted",
});

/** The texts that a draft has of its own, by their paths. */
export const draftedTexts = ({ files }: Pick<PublicDraft, "files">): DraftFiles =>
  new Map(files.flatMap(({ path, text, save }) => (save > 0 ? [[path, text] as const] : [])));

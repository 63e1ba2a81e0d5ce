import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/save-draft";
import type { Person } from "../../../data/person/find-person";
import type { SaveRequest } from "../../../domain/draft/decide-save";
import { titleIn } from "../../../domain/draft/title-in";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { seenText } from "../files/seen-text";
import { draftRefused, noSuchDraft } from "./draft-refused";

/**
 * `stored`: it is there for good, as save `number`. `acceptanceFell`: the draft has to be accepted anew. `newer`: somebody
 * saved this file meanwhile; nothing was stored, and `text` is theirs, to be merged and sent again with `base: number`.
 */
export const savedSchema = z.union([
  z.strictObject({ kind: z.literal("stored"), number: z.int(), acceptanceFell: z.boolean() }),
  z.strictObject({ kind: z.literal("newer"), number: z.int(), text: z.string().nullable() }),
]);
type Saved = z.infer<typeof savedSchema>;

const seatEnded = problemDetails(
  409,
  "seat-ended",
  "Somebody took over this draft, so this browser writes no more in it. Your text stays here: copy what you need, or load the draft anew to go on.",
);
const reusedId = problemDetails(409, "reused-id", "This id belongs to another save. Make a new one for each text.");

/** Stores a text of a draft, also from a page that was loaded before its article got another name. */
export const saveDraft = async (
  call: RequestContext<SaveRequest, "id", Person>,
): Promise<Result<Saved, ProblemDetails<403 | 404 | 409>>> => {
  const { person, params, input, now } = call;
  const { client } = await currentDatabase();
  // A draft is called as its original: a translation names nothing but itself.
  const title = input.path.endsWith("/article.mdx") ? titleIn(input.text ?? "") : undefined;
  const request = {
    draftId: params.id,
    save: input,
    title,
    accepted: await seenText(client, input),
    now,
  };
  const saved = await data.saveDraft(client, person, request);
  switch (saved.kind) {
    case "stored":
      return success(saved);
    case "moved":
      return saveDraft({ ...call, input: { ...input, path: saved.path } });
    case "replayed":
      return success({ kind: "stored", number: saved.number, acceptanceFell: false });
    case "newer":
      return success({ kind: "newer", number: saved.latest.number, text: saved.latest.text });
    case "seat-ended":
      return failure(seatEnded);
    case "reused-id":
      return failure(reusedId);
    case "refused":
      return failure(draftRefused(saved.why));
    case "no-draft":
      return failure(noSuchDraft);
  }
};

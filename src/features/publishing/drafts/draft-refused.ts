import type { DraftRefused } from "../../../domain/draft/draft";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";

export const noSuchDraft = problemDetails(
  404,
  "no-such-draft",
  "There is no draft at this address, or it is not one of yours. The studio's first page lists those that you may see.",
);

const reasons: Record<DraftRefused, ProblemDetails<403 | 409>> = {
  "wrong-state": problemDetails(
    409,
    "wrong-state",
    "The draft is not where this can be done any more: somebody submitted, returned, published or gave it up meanwhile. Load its page anew.",
  ),
  "wrong-role": problemDetails(
    403,
    "wrong-role",
    "Your role does not do this here. Authors write and submit their own drafts, reviewers accept or return, editors-in-chief publish.",
  ),
  "own-text": problemDetails(409, "own-text", "You wrote a part of this draft, so somebody else has to accept it."),
};

export const draftRefused = (why: DraftRefused): ProblemDetails<403 | 409> => reasons[why];

export const newerSave = (save: number): ProblemDetails<409> =>
  problemDetails(
    409,
    "newer-save",
    `Somebody changed the draft after you loaded it (save ${save}). Load its page anew, and look again.`,
  );

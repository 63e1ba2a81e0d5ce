import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/act-on-draft";
import type { Person } from "../../../data/person/find-person";
import { type DraftState, draftStates } from "../../../domain/draft/draft";
import { failure, type Result, success } from "../../../domain/result";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { draftRefused, newerSave, noSuchDraft } from "./draft-refused";

export const draftStateSchema = z.strictObject({ state: z.enum(draftStates) });

const emptyDraft = problemDetails(
  409,
  "nothing-written",
  "There is nothing in this draft yet. Write a sentence, then submit it.",
);

/** Submits a draft, or judges it, or gives it up, or takes it up again. */
export const actOnDraft = async (
  person: Person,
  deed: data.DraftDeed,
): Promise<Result<{ state: DraftState }, ProblemDetails<403 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const acted = await data.actOnDraft(client, person, deed);
  switch (acted.kind) {
    case "done":
      return success({ state: acted.state });
    case "newer":
      return failure(newerSave(acted.save));
    case "empty":
      return failure(emptyDraft);
    case "refused":
      return failure(draftRefused(acted.why));
    case "no-draft":
      return failure(noSuchDraft);
  }
};

import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/open-seat";
import type { Person } from "../../../data/person/find-person";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "./draft-refused";

/** `seat`: made in the browser. `takeOver`: all others who have the draft open write no more. */
export const seatRequestSchema = z.strictObject({ seat: z.uuid(), takeOver: z.boolean().default(false) });
/** `others`: the names of those who have the draft open now. */
export const seatSchema = z.strictObject({ others: z.array(z.string()) });

const cannotWrite = problemDetails(
  409,
  "cannot-write",
  "You cannot write in this draft from here: it is published or given up, you are not among its authors, or somebody took over.",
);

/** Opens a draft for writing in this browser, and tells who else has it open. Called again every half minute. */
export const openSeat = async ({
  person,
  params,
  input,
  now,
}: RequestContext<z.infer<typeof seatRequestSchema>, "id", Person>): Promise<
  Result<z.infer<typeof seatSchema>, ProblemDetails<404 | 409>>
> => {
  const { client } = await currentDatabase();
  const seated = await data.openSeat(client, person, { draftId: params.id, ...input, now });
  if (seated.kind === "open") return success({ others: seated.others });
  return failure(seated.kind === "no-draft" ? noSuchDraft : cannotWrite);
};

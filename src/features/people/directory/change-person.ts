import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/person/change-person";
import type { PersonChange } from "../../../domain/person/staffing";
import { failure, type Result, success } from "../../../domain/result";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchPerson } from "./invite-person";

const lastAdmin = problemDetails(
  409,
  "last-admin",
  "This is the last admin. Make somebody else an admin first, then change this.",
);

/** Gives a person another role, or says whether they may sign in. Their sessions end. */
export const changePerson = async (
  personId: string,
  { change, now }: { change: PersonChange; now: Date },
): Promise<Result<undefined, ProblemDetails<404 | 409>>> => {
  const changed = await data.changePerson((await currentDatabase()).client, { personId, change, now });
  if (changed.ok) return success(undefined);
  return failure(changed.failure === "last-admin" ? lastAdmin : noSuchPerson);
};

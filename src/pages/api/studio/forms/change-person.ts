import { z } from "zod";
import { admins } from "../../../../domain/person/role";
import { personChangeSchema } from "../../../../domain/person/staffing";
import { failure, success } from "../../../../domain/result";
import { changePerson } from "../../../../features/people/directory/change-person";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { wrongInput } from "../../../../http/problem/problem-details";
import { changePersonEndpoint } from "../people/[id]";

export const config = { api: { bodyParser: false } };

const fields = z.object({
  person: z.string(),
  role: z.string().optional(),
  disabled: z.enum(["yes", "no"]).optional(),
});

/** `PUT /api/studio/people/{id}` for a form without script. */
export default serveForm({
  path: "/api/studio/forms/change-person",
  role: admins,
  fields,
  limit: changePersonEndpoint.limit,
  run: async ({ input: { person, role, disabled }, now }) => {
    const change = personChangeSchema.safeParse({ role, disabled: disabled && disabled === "yes" });
    if (!change.success) return failure(wrongInput(change.error));
    const changed = await changePerson(person, { change: change.data, now });
    const query = changed.ok
      ? "done=changed"
      : `problem=${changed.failure.status === 409 ? "last-admin" : "not-found"}`;
    return success({ path: `/studio/people?${query}` });
  },
});

import { currentDatabase } from "../../../../data/database/current-database";
import { listPeople } from "../../../../data/person/list-people";
import { directorySchema } from "../../../../domain/person/directory";
import { admins } from "../../../../domain/person/role";
import { success } from "../../../../domain/result";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const listPeopleEndpoint = endpoint({
  id: "listPeople",
  method: "GET",
  path: "/api/studio/people",
  summary: "The people of the studio with their roles, and the invitations that are open.",
  role: admins,
  reply: { status: 200, body: { name: "Directory", schema: directorySchema } },
  problems: [],
  limit: { name: "people", address: 600 },
  run: async ({ now }) => {
    const { people, invitations } = await listPeople((await currentDatabase()).client, now);
    return success(
      ok({
        people: people.map(({ seenAt, ...person }) => ({ ...person, seenAt: seenAt?.toISOString() ?? null })),
        invitations: invitations.map(({ expiresAt, ...invitation }) => ({
          ...invitation,
          expiresAt: expiresAt.toISOString(),
        })),
      }),
    );
  },
});

export default serve(listPeopleEndpoint);

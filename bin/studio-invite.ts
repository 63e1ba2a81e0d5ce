import { createInvitation } from "../src/data/person/create-invitation";
import { originalLanguage } from "../src/domain/language";
import { invitationRequestSchema, joinAddress } from "../src/domain/person/invitation";
import { roles } from "../src/domain/person/role";
import { besideServer, runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

const usage = `Name a person and a role: npm run studio:invite -- name@example.org --role admin. The roles: ${roles.join(", ")}.`;

/** What stands behind `--role`, and the rest. */
const readArguments = ([...given]: string[]) => {
  const index = given.indexOf("--role");
  const [, role] = index < 0 ? [] : given.splice(index, 2);
  return { name: given[0], role };
};

await runCommand(async () => {
  const { DATA_DIR, SITE_URL, PORT, SMTP_URL } = atTheDoor();
  const mailIn = SMTP_URL === undefined ? null : originalLanguage;
  const given = readArguments(process.argv.slice(2));
  const request = invitationRequestSchema.safeParse(given);
  if (!request.success) throw new Error(usage);
  const { token } = await besideServer<{ token: string }>(
    DATA_DIR,
    { path: "/api/people/invite", body: given },
    async ({ client }) => {
      const made = await createInvitation(client, {
        ...{ request: request.data, invitedById: null, mailIn, now: new Date() },
      });
      if (!made.ok) throw new Error(`There is a person called ${given.name} already.`);
      return made.value;
    },
  );
  const site = SITE_URL === undefined ? `http://localhost:${PORT}` : new URL(SITE_URL).origin;
  console.log(`${site}${joinAddress(token)}`);
  console.log(`Send this address to ${given.name}. It works once, for seven days, and is shown only now.`);
});

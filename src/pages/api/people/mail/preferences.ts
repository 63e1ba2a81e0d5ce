import { z } from "zod";
import { currentDatabase } from "../../../../data/database/current-database";
import { updateMailPreferences } from "../../../../data/mail/update-mail-preferences";
import { isLanguage, type Language } from "../../../../domain/language";
import { success } from "../../../../domain/result";
import { serveForm } from "../../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** In which language somebody is written to, and whether of what waits for them. */
export default serveForm({
  path: "/api/people/mail/preferences",
  role: "any",
  fields: z.object({ language: z.custom<Language>(isLanguage), drafts: z.literal("yes").optional() }),
  limit: { name: "mail preferences", address: 600 },
  run: async ({ input: { language, drafts }, person }) => {
    const preferences = { language, wantsDraftMail: drafts === "yes" };
    await updateMailPreferences((await currentDatabase()).client, person, preferences);
    return success({ path: "/account?done=mail#mail" });
  },
});

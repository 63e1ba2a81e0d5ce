import { languages, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import type { AccountPage } from "../account/load-account";

type Props = { typedName: string; mail: NonNullable<AccountPage["mail"]> };

/** Whether an address is shown to be somebody's, in which language they are written to, and what for. */
export const MailSection = ({ typedName, mail: { state, language: chosen, wantsDraftMail } }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).personAccount.mail;
  return (
    <section>
      <h2 id="mail">{messages.heading}</h2>
      <p>{messages[state](typedName)}</p>
      {state === "unverified" && (
        <form method="post" action={formAction(language, "/api/people/mail/verify")} className="mt-4">
          <input type="hidden" name="send" value="yes" />
          <Button type="submit" kind="plain">
            {messages.send}
          </Button>
        </form>
      )}
      {state !== "none" && (
        <form
          method="post"
          action={formAction(language, "/api/people/mail/preferences")}
          className="mt-6 grid grid-cols-1 justify-items-start gap-4"
        >
          <div className="field">
            <label htmlFor="mail-language" className="font-semibold">
              {messages.language}
            </label>
            <select id="mail-language" name="language" defaultValue={chosen}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {ownName(each)}
                </option>
              ))}
            </select>
          </div>
          {wantsDraftMail !== null && (
            <label className="tick">
              <input type="checkbox" name="drafts" value="yes" defaultChecked={wantsDraftMail} />
              {messages.drafts}
            </label>
          )}
          <Button type="submit" kind="plain">
            {messages.save}
          </Button>
        </form>
      )}
    </section>
  );
};

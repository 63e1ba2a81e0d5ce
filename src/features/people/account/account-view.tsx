import { addressIn, type Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { TextField } from "../../../ui/form/text-field";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { MailSection } from "../mail/mail-section";
import { PasskeyButton } from "../passkey-button";
import { PasswordField } from "../password-field";
import { SignOutForm } from "../sign-out-form";
import type { AccountPage } from "./load-account";

const problemText = (problem: AccountPage["problem"], language: Language): string | null => {
  const { personAccount, passwords } = messagesIn(language);
  if (problem === null) return null;
  return problem === "wrong" || problem === "last-key" || problem === "verify-ended"
    ? personAccount.problems[problem]
    : passwords.errors[problem];
};

const Sessions = ({ sessions }: Pick<AccountPage, "sessions">) => {
  const language = useLanguage();
  const messages = messagesIn(language).personAccount.sessions;
  const action = formAction(language, "/api/people/end-session");
  return (
    <section>
      <h2 id="sessions">{messages.heading}</h2>
      <ul className="mt-3 grid gap-4">
        {sessions.map(({ id, browser, system, isThis, since, seenOn }) => (
          <li key={id}>
            <p className="font-semibold">
              {messages.device(browser, system)}
              {isThis && ` (${messages.isThis})`}
            </p>
            <p className="text-small text-quiet">
              {messages.dates(formatDay(seenOn, language), formatDay(since, language))}
            </p>
            {!isThis && (
              <form method="post" action={action}>
                <input type="hidden" name="session" value={id} />
                <Button type="submit" kind="quiet">
                  {messages.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && (
        <form method="post" action={action} className="mt-3">
          <input type="hidden" name="session" value="others" />
          <Button type="submit" kind="plain">
            {messages.endOthers}
          </Button>
        </form>
      )}
    </section>
  );
};

const PasswordForm = ({ hasPassword, problem }: Pick<AccountPage, "hasPassword" | "problem">) => {
  const language = useLanguage();
  const { personAccount, passwords } = messagesIn(language);
  const messages = personAccount.password;
  const isCurrent = problem === "wrong";
  return (
    <section>
      <h2 id="password">{messages.heading}</h2>
      <p>{hasPassword ? messages.what : messages.none}</p>
      <form
        method="post"
        action={formAction(language, "/api/people/password")}
        className="mt-4 grid grid-cols-1 justify-items-start gap-5"
      >
        {hasPassword && (
          <TextField
            name="current"
            label={messages.current}
            isWrong={isCurrent}
            type="password"
            autoComplete="current-password"
            required
          />
        )}
        <PasswordField
          label={passwords.newLabel}
          isWrong={problem === "too-short" || problem === "too-long" || problem === "common"}
        />
        <Button type="submit" kind="plain">
          {hasPassword ? messages.button : messages.setButton}
        </Button>
      </form>
    </section>
  );
};

const Passkeys = ({ passkeys }: Pick<AccountPage, "passkeys">) => {
  const language = useLanguage();
  const messages = messagesIn(language).personAccount.passkeys;
  return (
    <section>
      <h2 id="passkeys">{messages.heading}</h2>
      <p>
        {messages.what} {passkeys.length === 0 && messages.none}
      </p>
      <ul className="mt-3 grid gap-4">
        {passkeys.map(({ id, name, madeOn }) => (
          <li key={id}>
            <p className="font-semibold">{name ?? messages.unnamed}</p>
            {madeOn && <p className="text-small text-quiet">{messages.made(formatDay(madeOn, language))}</p>}
            <form method="post" action={formAction(language, "/api/people/remove-passkey")}>
              <input type="hidden" name="passkey" value={id} />
              <Button type="submit" kind="quiet">
                {messages.remove}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <p id="passkey-needs" className="text-small text-quiet">
        {messages.needsScript}
      </p>
      <PasskeyButton use="account" label={messages.add} failed={messages.failed} />
    </section>
  );
};

/** What a person sees and does of their own: sessions, password, passkeys, recovery codes. */
export const AccountView = ({ name, typedName, role, codesLeft, mail, problem, done, ...page }: AccountPage) => {
  const language = useLanguage();
  const { personAccount: messages, people, account } = messagesIn(language);
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead(name, typedName, role && people.roles[role])}</p>
      <OutcomeNote problem={problemText(problem, language)} done={done && messages.done[done]} />
      <div className="actions mt-4">
        {role === "admin" && (
          <a className="button button-plain" href={addressIn(language, "/studio/people")}>
            {messages.people}
          </a>
        )}
        <SignOutForm label={messages.signOut} />
      </div>
      <p className="mt-4">
        {messages.learning(role === null)} <a href={addressIn(language, "/practice/my-data")}>{account.title}</a>
      </p>
      <div className="prose mt-8">
        {mail && <MailSection typedName={typedName} mail={mail} />}
        <Sessions sessions={page.sessions} />
        <PasswordForm hasPassword={page.hasPassword} problem={problem} />
        <Passkeys passkeys={page.passkeys} />
        <section>
          <h2 id="codes">{messages.codes.heading}</h2>
          <p>
            {messages.codes.left(codesLeft)} {messages.codes.what}
          </p>
          <form method="post" action={formAction(language, "/api/people/new-codes")} className="mt-4">
            <input type="hidden" name="renew" value="yes" />
            <Button type="submit" kind="plain">
              {messages.codes.button}
            </Button>
          </form>
        </section>
      </div>
    </>
  );
};

import { addressIn, type Language } from "../../../domain/language";
import { joinAddress } from "../../../domain/person/invitation";
import { signInAddress } from "../../../domain/person/sign-in-address";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import { PasskeyButton } from "../passkey-button";
import { PasswordField } from "../password-field";
import type { JoinPage } from "./load-join";

type Open = Extract<JoinPage, { state: "open" }>;

const problemOf = (problem: NonNullable<Open["problem"]>, language: Language): string => {
  const { join: messages, passwords } = messagesIn(language);
  if (problem === "no-name") return messages.noName;
  return problem === "name-used" ? messages.nameUsed : passwords.errors[problem];
};

/** For whoever has an account already: one press. */
const AccountForm = ({ token, account }: { token: string; account: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).join;
  return (
    <form method="post" action={formAction(language, "/api/people/join-with-account")} className="mt-6">
      <input type="hidden" name="token" value={token} />
      <Button type="submit">{messages.withAccount(account)}</Button>
      <p className="mt-3">{messages.orAnother}</p>
    </form>
  );
};

/** Asks whoever was invited for a name and a password or a passkey; whoever comes back, for the latter alone. */
const JoinForm = ({ token, typedName, role, person, name, problem, account }: Open) => {
  const language = useLanguage();
  const { join: messages, passwords, people } = messagesIn(language);
  const noName = problem === "no-name";
  const problemText = problem && problemOf(problem, language);
  return (
    <>
      <p className="mt-3 text-lead">
        {person === null ? role && messages.lead(people.roles[role]) : messages.backLead(person)}
      </p>
      {account !== null && <AccountForm token={token} account={account} />}
      <p className="mt-3">{messages.signsInAs(typedName)}</p>
      <OutcomeNote problem={problemText} done={null} />
      {problem === "name-used" && (
        <p className="mt-3">
          <a href={addressIn(language, signInAddress({ next: addressIn(language, joinAddress(token)) }))}>
            {messages.ended.signIn}
          </a>
        </p>
      )}
      <form
        method="post"
        action={formAction(language, "/api/people/join")}
        className="mt-6 grid grid-cols-1 justify-items-start gap-5"
      >
        <input type="hidden" name="token" value={token} />
        <input type="text" name="username" value={typedName} autoComplete="username" readOnly hidden />
        {person === null && (
          <TextField
            name="name"
            label={messages.name}
            hint={messages.nameHint}
            isWrong={noName}
            defaultValue={name}
            autoComplete="name"
            maxLength={80}
            required
          />
        )}
        <PasswordField label={passwords.label} isWrong={problem !== null && !noName && problem !== "name-used"} />
        <Button type="submit">{person === null ? messages.button : messages.backButton}</Button>
      </form>
      <div className="mt-3">
        <PasskeyButton
          use="join"
          label={messages.passkey}
          failed={messages.passkeyFailed}
          or={messages.or}
          hint={messages.passkeyWhat}
          data={{ token }}
        />
      </div>
    </>
  );
};

/** The page that an invitation leads to. One that has ended says why, and what to do. */
export const JoinView = (page: JoinPage) => {
  const language = useLanguage();
  const messages = messagesIn(language).join.ended;
  if (page.state === "open") return <JoinForm {...page} />;
  return (
    <>
      <p className="mt-3 text-lead">{messages[page.state]}</p>
      <p className="mt-3">{messages.what}</p>
      <p className="mt-6">
        <a href={addressIn(language, "/sign-in")}>{messages.signIn}</a>
      </p>
    </>
  );
};

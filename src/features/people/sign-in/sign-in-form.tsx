import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import { PasskeyButton } from "../passkey-button";
import { SignOutForm } from "../sign-out-form";
import type { SignInPage } from "./load-sign-in";

/** Where somebody signs in, or sees that they have. */
export const SignInForm = ({ signedInAs, problem, name, next, work }: SignInPage) => {
  const language = useLanguage();
  const { signIn: messages, signUp, passwords } = messagesIn(language);
  if (signedInAs !== null)
    return (
      <>
        <p className="mt-3 text-lead">{messages.signedInAs(signedInAs)}</p>
        <div className="actions mt-6">
          <a className="button" href={next ?? addressIn(language, work)}>
            {messages.goOn}
          </a>
          <a href={addressIn(language, "/account")}>{messages.account}</a>
          <SignOutForm label={messages.signOut} />
        </div>
      </>
    );
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <OutcomeNote problem={problem && messages.problems[problem]} done={null} />
      <form
        method="post"
        action={formAction(language, "/api/people/sign-in")}
        noValidate
        className="mt-6 grid grid-cols-1 justify-items-start gap-5"
      >
        {next && <input type="hidden" name="next" value={next} />}
        <TextField
          name="name"
          label={messages.name}
          isWrong={problem === "wrong" || problem === "no-name"}
          autoFocus={problem === "no-name"}
          defaultValue={name}
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          name="password"
          label={passwords.label}
          isWrong={problem === "wrong" || problem === "no-password"}
          autoFocus={problem === "wrong" || problem === "no-password"}
          type="password"
          autoComplete="current-password"
          required
        />
        <Button type="submit">{messages.button}</Button>
      </form>
      <div className="mt-3">
        <PasskeyButton
          use="sign-in"
          label={messages.passkey}
          failed={messages.passkeyFailed}
          or={messages.or}
          {...(next && { data: { next } })}
        />
      </div>
      <p className="mt-6">
        <a href={addressIn(language, "/sign-in/recover")}>{messages.lost}</a>
      </p>
      <p className="mt-3">
        {messages.noAccount} <a href={addressIn(language, "/sign-up")}>{signUp.title}</a>
      </p>
    </>
  );
};

import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { useLanguage } from "../../../ui/language-context";
import { PasskeyButton } from "../passkey-button";
import { SignOutForm } from "../sign-out-form";
import type { SignInPage } from "./load-sign-in";

/** Where somebody signs in, or sees that they have. */
export const SignInForm = ({ signedInAs, problem, done, next }: SignInPage) => {
  const language = useLanguage();
  const { signIn: messages, passwords } = messagesIn(language);
  if (signedInAs !== null)
    return (
      <>
        <p className="mt-3 text-lead">{messages.signedInAs(signedInAs)}</p>
        <div className="actions mt-6">
          <a className="button" href={next ?? addressIn(language, "/account")}>
            {messages.account}
          </a>
          <SignOutForm label={messages.signOut} />
        </div>
      </>
    );
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <OutcomeNote problem={problem && messages.wrong} done={done && messages.signedOut} />
      <form
        method="post"
        action={formAction(language, "/api/people/sign-in")}
        className="mt-6 grid grid-cols-1 justify-items-start gap-5"
      >
        {next && <input type="hidden" name="next" value={next} />}
        <div className="field w-full">
          <label htmlFor="name" className="font-semibold">
            {messages.name}
          </label>
          <input
            id="name"
            name="name"
            autoComplete="username webauthn"
            autoCapitalize="none"
            spellCheck={false}
            required
            aria-describedby={problem ? "problem" : undefined}
            aria-invalid={problem ? true : undefined}
          />
        </div>
        <div className="field w-full">
          <label htmlFor="password" className="font-semibold">
            {passwords.label}
          </label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            aria-describedby={problem ? "problem" : undefined}
            aria-invalid={problem ? true : undefined}
          />
        </div>
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
    </>
  );
};

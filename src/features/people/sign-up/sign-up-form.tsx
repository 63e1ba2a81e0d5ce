import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import { PasskeyButton } from "../passkey-button";
import { PasswordField } from "../password-field";
import type { SignUpPage } from "./load-sign-up";

/** Where somebody makes an account who wants one. */
export const SignUpForm = ({ signedInAs, name, problem }: SignUpPage) => {
  const language = useLanguage();
  const { signUp: messages, signIn, passwords } = messagesIn(language);
  if (signedInAs !== null)
    return (
      <>
        <p className="mt-3 text-lead">{signIn.signedInAs(signedInAs)}</p>
        <p className="mt-6">
          <a href={addressIn(language, "/account")}>{signIn.account}</a>
        </p>
      </>
    );
  const isName = problem === "no-sign-in-name" || problem === "name-used";
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <p className="mt-3">{messages.what}</p>
      <OutcomeNote problem={problem && (isName ? messages.problems[problem] : passwords.errors[problem])} done={null} />
      <form
        method="post"
        action={formAction(language, "/api/people/sign-up")}
        noValidate
        className="mt-6 grid grid-cols-1 justify-items-start gap-5"
      >
        <TextField
          name="name"
          label={messages.name}
          hint={messages.nameHint}
          isWrong={isName}
          autoFocus={isName}
          defaultValue={name}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          required
        />
        <PasswordField
          label={passwords.label}
          isWrong={problem !== null && !isName}
          isFirst={problem !== null && !isName}
        />
        <Button type="submit">{messages.button}</Button>
      </form>
      <div className="mt-3">
        <PasskeyButton
          use="sign-up"
          label={messages.passkey}
          failed={messages.passkeyFailed}
          or={signIn.or}
          hint={messages.passkeyWhat}
        />
      </div>
      <p className="mt-6">
        {messages.have} <a href={addressIn(language, "/sign-in")}>{signIn.title}</a>
      </p>
    </>
  );
};

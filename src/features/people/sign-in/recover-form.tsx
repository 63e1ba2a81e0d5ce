import type { PasswordError } from "../../../domain/person/password";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import { PasswordField } from "../password-field";

export const recoverProblems = ["too-short", "too-long", "common", "wrong"] as const;

type Props = {
  problem: PasswordError | "wrong" | null;
  /** Whether this site sends mail, and has just done so. */
  mail: { isSent: boolean } | null;
};

/** Asks for a mailed link, for those whose address is shown to be theirs. */
const MailForm = () => {
  const language = useLanguage();
  const { signIn } = messagesIn(language);
  const messages = signIn.recover;
  return (
    <section>
      <h2 className="mt-8 text-sub font-semibold">{messages.byMail}</h2>
      <p className="mt-2">{messages.byMailWhat}</p>
      <form
        method="post"
        action={formAction(language, "/api/people/mail/recovery")}
        className="mt-4 grid grid-cols-1 justify-items-start gap-5"
      >
        <TextField id="mail-name" name="name" label={messages.address} type="email" autoComplete="username" required />
        <Button type="submit" kind="plain">
          {messages.mailButton}
        </Button>
      </form>
    </section>
  );
};

/** Sets a new password with a recovery code, or has a link mailed that does. */
export const RecoverForm = ({ problem, mail }: Props) => {
  const language = useLanguage();
  const { signIn, passwords } = messagesIn(language);
  const messages = signIn.recover;
  const isWrong = problem === "wrong";
  const problemText = problem && (isWrong ? messages.wrong : passwords.errors[problem]);
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <OutcomeNote problem={problemText} done={mail?.isSent ? messages.mailed : null} />
      <form
        method="post"
        action={formAction(language, "/api/people/recover")}
        className="mt-6 grid grid-cols-1 justify-items-start gap-5"
      >
        <TextField
          name="name"
          label={signIn.name}
          isWrong={isWrong}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          name="code"
          label={messages.code}
          hint={messages.codeHint}
          isWrong={isWrong}
          autoComplete="off"
          spellCheck={false}
          required
          aria-describedby="code-hint"
        />
        <PasswordField label={passwords.newLabel} isWrong={problem !== null && !isWrong} />
        <Button type="submit">{messages.button}</Button>
      </form>
      {mail && <MailForm />}
      <h2 className="mt-8 text-sub font-semibold">{messages.noCode}</h2>
      <p className="mt-2">{messages.askAdmin}</p>
    </>
  );
};

import type { PasswordError } from "../../../domain/person/password";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import { PasswordField } from "../password-field";

export const recoverProblems = ["too-short", "too-long", "common", "wrong"] as const;

/** Sets a new password with a recovery code. */
export const RecoverForm = ({ problem }: { problem: PasswordError | "wrong" | null }) => {
  const language = useLanguage();
  const { signIn, passwords } = messagesIn(language);
  const messages = signIn.recover;
  const isWrong = problem === "wrong";
  const problemText = problem && (isWrong ? messages.wrong : passwords.errors[problem]);
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <OutcomeNote problem={problemText} done={null} />
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
      <h2 className="mt-8 text-sub font-semibold">{messages.noCode}</h2>
      <p className="mt-2">{messages.askAdmin}</p>
    </>
  );
};

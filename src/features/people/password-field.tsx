import { shortestPassword } from "../../domain/person/password";
import { messagesIn } from "../../messages/messages";
import { TextField } from "../../ui/form/text-field";
import { useLanguage } from "../../ui/language-context";

/** A field for a new password: one, which a manager of passwords fills. */
export const PasswordField = ({ label, isWrong }: { label: string; isWrong: boolean }) => {
  const messages = messagesIn(useLanguage()).passwords;
  return (
    <TextField
      id="new-password"
      name="password"
      label={label}
      hint={messages.hint}
      isWrong={isWrong}
      type="password"
      autoComplete="new-password"
      minLength={shortestPassword}
      required
    />
  );
};

import { shortestPassword } from "../../domain/person/password";
import { messagesIn } from "../../messages/messages";
import { TextField } from "../../ui/form/text-field";
import { useLanguage } from "../../ui/language-context";

/** `isFirst`: where the page that says what is wrong is typed into first. */
type Props = { label: string; isWrong: boolean; isFirst?: boolean };

/** A field for a new password: one, which a manager of passwords fills. */
export const PasswordField = ({ label, isWrong, isFirst = false }: Props) => {
  const messages = messagesIn(useLanguage()).passwords;
  return (
    <TextField
      id="new-password"
      name="password"
      label={label}
      hint={messages.hint}
      isWrong={isWrong}
      autoFocus={isFirst}
      type="password"
      autoComplete="new-password"
      minLength={shortestPassword}
      required
    />
  );
};

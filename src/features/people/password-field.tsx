import { shortestPassword } from "../../domain/person/password";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** A field for a new password: one, which a manager of passwords fills. */
export const PasswordField = ({ label, isWrong }: { label: string; isWrong: boolean }) => {
  const messages = messagesIn(useLanguage()).passwords;
  return (
    <div className="field w-full">
      <label htmlFor="new-password" className="font-semibold">
        {label}
      </label>
      <input
        id="new-password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        required
        aria-describedby={isWrong ? "problem password-hint" : "password-hint"}
        aria-invalid={isWrong || undefined}
      />
      <p id="password-hint" className="text-quiet">
        {messages.hint}
      </p>
    </div>
  );
};

import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";

/** The page that a mailed link leads to: only a press shows whose the address is, for programs open links too. */
export const VerifyForm = ({ token, typedName }: { token: string; typedName: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).personAccount.verify;
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead(typedName)}</p>
      <form method="post" action={formAction(language, "/api/people/mail/confirm")} className="mt-6">
        <input type="hidden" name="token" value={token} />
        <Button type="submit">{messages.button}</Button>
      </form>
    </>
  );
};

import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";

/** Takes all away at once, without an account and without script. */
export const DeleteData = () => {
  const language = useLanguage();
  const { remove: messages } = messagesIn(language).account;
  return (
    <section>
      <h2 id="delete">{messages.heading}</h2>
      <p>{messages.what}</p>
      <form
        method="post"
        action={formAction(language, "/api/me/delete")}
        className="mt-4 grid justify-items-start gap-3"
      >
        <label className="tick">
          <input type="checkbox" name="confirm" value="yes" required />
          {messages.confirm}
        </label>
        <Button kind="danger" type="submit">
          {messages.button}
        </Button>
      </form>
    </section>
  );
};

import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form-action";
import { useLanguage } from "../../ui/language-context";

const choices = [
  { value: 0.85, name: "low" },
  { value: 0.9, name: "usual" },
  { value: 0.95, name: "high" },
] as const;

type Props = { desired: number; saved: boolean };

/** How much of what was learned should still be known when its review comes. */
export const RetentionChoice = ({ desired, saved }: Props) => {
  const language = useLanguage();
  const { retention: messages } = messagesIn(language).account;
  return (
    <section>
      <h2 id="retention">{messages.heading}</h2>
      <p>{messages.what}</p>
      {saved && (
        <p className="notice" role="status">
          {messages.saved}
        </p>
      )}
      <form
        method="post"
        action={formAction(language, "/api/practice/retention")}
        className="grid justify-items-start gap-3"
      >
        <fieldset>
          <legend className="sr-only">{messages.heading}</legend>
          {choices.map(({ value, name }) => (
            <label key={value} className="tick w-full">
              <input type="radio" name="desiredRetention" value={value} defaultChecked={value === desired} required />
              {messages[name]}
            </label>
          ))}
        </fieldset>
        <Button kind="plain" type="submit">
          {messages.save}
        </Button>
      </form>
    </section>
  );
};

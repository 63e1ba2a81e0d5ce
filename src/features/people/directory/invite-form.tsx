import { roles } from "../../../domain/person/role";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import type { PeoplePage } from "./load-people";

/** Makes an invitation for somebody new. */
export const InviteForm = ({ problem, sendsMail }: Pick<PeoplePage, "problem" | "sendsMail">) => {
  const language = useLanguage();
  const { invite: messages, roles: roleNames } = messagesIn(language).people;
  const isWrong = problem === "name-used" || problem === "no-sign-in-name";
  return (
    <section className="mt-8">
      <h2 id="invite">{messages.heading}</h2>
      <form
        method="post"
        action={formAction(language, "/api/studio/forms/invite")}
        className="mt-4 grid grid-cols-1 justify-items-start gap-5"
      >
        <TextField
          name="name"
          label={messages.name}
          hint={sendsMail ? messages.nameHintMail : messages.nameHint}
          isWrong={isWrong}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <div className="field">
          <label htmlFor="role" className="font-semibold">
            {messages.role}
          </label>
          <select id="role" name="role" defaultValue="author">
            {roles.map((value) => (
              <option key={value} value={value}>
                {roleNames[value]}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit">{messages.button}</Button>
      </form>
    </section>
  );
};

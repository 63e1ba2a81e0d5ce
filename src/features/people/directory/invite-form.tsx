import { roles } from "../../../domain/person/role";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import type { PeoplePage } from "./load-people";

/** Makes an invitation for somebody new. */
export const InviteForm = ({ problem }: Pick<PeoplePage, "problem">) => {
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
        <div className="field w-full">
          <label htmlFor="name" className="font-semibold">
            {messages.name}
          </label>
          <input
            id="name"
            name="name"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            aria-describedby={isWrong ? "problem name-hint" : "name-hint"}
            aria-invalid={isWrong || undefined}
          />
          <p id="name-hint" className="text-quiet">
            {messages.nameHint}
          </p>
        </div>
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

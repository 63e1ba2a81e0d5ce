import type { Language } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form-action";
import { useLanguage } from "../../ui/language-context";

/** As many as a sitting holds; what is left stays due. */
const atOnce = 20;

/** What is due today, one press away. `bound`: the language that the questions are to be in, where there is a choice. */
export function DueToday({ due, bound }: { due: number; bound?: Language }) {
  const language = useLanguage();
  const messages = messagesIn(language).today;
  return (
    <section className="mt-8">
      <h2>{messages.due(due)}</h2>
      <p className="mb-4 mt-2 text-quiet">{messages.dueRule}</p>
      <form method="post" action={formAction(language, "/api/practice/start")} className="grid sm:justify-items-start">
        <input type="hidden" name="states" value="due" />
        {bound && <input type="hidden" name="language" value={bound} />}
        <input type="hidden" name="count" value={Math.min(due, atOnce)} />
        <input type="hidden" name="mode" value="tutor" />
        <Button type="submit">{messages.practiseDue}</Button>
      </form>
    </section>
  );
}

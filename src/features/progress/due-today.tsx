import { Button } from "../../ui/button";
import { formAction } from "../../ui/form-action";
import { useLanguage } from "../../ui/language-context";

/** As many as a sitting holds; what is left stays due. */
const atOnce = 20;

const dueWords = (due: number) => `Due today: ${due === 1 ? "1 thing" : `${due} things`} to review`;

/** What memory asks for today, one press away. */
export const DueToday = ({ due }: { due: number }) => (
  <section className="mt-8">
    <h2>{dueWords(due)}</h2>
    <p className="mb-4 mt-2 text-quiet">Each is asked by a fresh question where there is one.</p>
    <form
      method="post"
      action={formAction(useLanguage(), "/api/practice/start")}
      className="grid sm:justify-items-start"
    >
      <input type="hidden" name="states" value="due" />
      <input type="hidden" name="count" value={Math.min(due, atOnce)} />
      <input type="hidden" name="mode" value="tutor" />
      <Button type="submit">Practise what is due</Button>
    </form>
  </section>
);

import type { PractisedGuide } from "../../data/list-practised-guides";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form-action";
import { useLanguage } from "../../ui/language-context";

const total = (guides: readonly PractisedGuide[]) => guides.reduce((sum, { questions }) => sum + questions, 0);

/** Starts afresh: with all guides, or with one. */
export const ResetForm = ({ guides }: { guides: PractisedGuide[] }) => (
  <form
    method="post"
    action={formAction(useLanguage(), "/api/practice/start-afresh")}
    className="mt-4 grid grid-cols-1 justify-items-start gap-4"
  >
    <div className="field w-full grid-cols-1">
      <label htmlFor="afresh">Start afresh with</label>
      <select id="afresh" name="article" defaultValue="" className="w-full min-w-0">
        <option value="">Everything ({total(guides)} questions)</option>
        {guides.map(({ slug, title, questions }) => (
          <option key={slug} value={slug}>
            {title} ({questions} questions)
          </option>
        ))}
      </select>
    </div>
    <Button kind="plain" type="submit">
      Start afresh
    </Button>
  </form>
);

import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { Icon } from "../../ui/icon";
import { useLanguage } from "../../ui/language-context";
import { HiddenPlan } from "./hidden-plan";
import type { PlanPage } from "./load-plan";

type Props = { done: NonNullable<PlanPage["done"]>; page: Pick<PlanPage, "plan" | "dropped"> };

/** What was done with the plan: not as good news where it cannot be kept; with the way back to one that was dropped. */
export const DoneNote = ({ done, page: { plan, dropped } }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).studyPlan;
  if (done === "saved" && plan && !plan.fits)
    return (
      <p className="notice mt-4 font-semibold" role="status">
        {messages.savedTooNear}
      </p>
    );
  return (
    <div className="notice mt-4 border-good bg-good-soft">
      <p className="signed font-semibold text-good" role="status">
        <Icon name="tick" />
        {messages[done]}
      </p>
      {dropped && (
        <form method="post" action={formAction(language, "/api/practice/plan")} className="actions mt-2">
          <HiddenPlan {...dropped} />
          <Button type="submit" kind="plain">
            {messages.undoDrop}
          </Button>
        </form>
      )}
    </div>
  );
};

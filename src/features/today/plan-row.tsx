import { addressIn } from "../../domain/language";
import type { PlanDay } from "../../domain/study-plan/plan-day";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";

type Props = { plan: PlanDay; minutes: number; plain: boolean };

/** What the plan with a date asks for today, and the press that starts just these. */
export const PlanRow = ({ plan: { isOver, left, today, done, daysLeft, fits }, minutes, plain }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).studyPlan;
  const state = isOver
    ? messages.todayOver
    : today > 0
      ? done > 0
        ? messages.todaySome(done, done + today)
        : messages.today(today)
      : left === 0
        ? messages.todayMet
        : messages.todayDone;
  const meta = [today > 0 && messages.minutes(minutes), !isOver && messages.daysLeft(daysLeft)].filter(Boolean);
  const isTooNear = !isOver && left > 0 && !fits;
  return (
    <li>
      <p>
        <strong>
          <a href={addressIn(language, "/practice/plan")}>{messages.title}</a>
          {state}
        </strong>{" "}
        <span className="meta">{meta.join(" · ")}</span>
        {isTooNear && (
          <span className="block text-small">
            <strong className="text-warn">{messages.tooFastHeading}.</strong>{" "}
            <a href={addressIn(language, "/practice/plan#new-pace")}>{messages.todayMove}</a>
          </span>
        )}
      </p>
      {today > 0 && (
        <form method="post" action={formAction(language, "/api/practice/start")}>
          <input type="hidden" name="preset" value="plan" />
          <Button type="submit" kind={plain ? "plain" : "primary"}>
            {messages.startToday(today)}
          </Button>
        </form>
      )}
    </li>
  );
};

import type { ReactNode } from "react";
import { newAtOnce } from "../../domain/block/block-request";
import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { blockName } from "../../ui/block/block-name";
import { StartButton } from "../../ui/block/start-button";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { formAction } from "../../ui/form/form-action";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";
import { PlanLink } from "../../ui/plan-link";
import { leadOf } from "./lead-of";
import type { LearnerDay } from "./load-day";
import { PlanRow } from "./plan-row";
import { WaitingNote } from "./waiting-note";

type Start = {
  bound: LearnerDay["bound"];
  /** Guides to ask from, where not from all. */
  articles?: string[];
  count: number;
  due?: boolean;
  plain?: boolean;
  forRoute?: string;
  children: string;
};

/** Starts a block in one press. `forRoute`: what it says where it asks from the guides of the route that a device keeps. */
const StartForm = ({ bound, articles = [], count, due = false, plain = false, forRoute, children }: Start) => {
  const language = useLanguage();
  return (
    <form method="post" action={formAction(language, "/api/practice/start")}>
      {due && <input type="hidden" name="states" value="due" />}
      {bound && <input type="hidden" name="language" value={bound} />}
      {articles.map((article) => (
        <input key={article} type="hidden" name="articles" value={article} />
      ))}
      <input type="hidden" name="count" value={count} />
      <input type="hidden" name="mode" value="tutor" />
      <StartButton kind={plain ? "plain" : "primary"} forRoute={forRoute}>
        {children}
      </StartButton>
    </form>
  );
};

/** What is due and today's share of it, or when something is again. One of the buttons of the card alone is filled. */
const DueRow = ({ day }: { day: LearnerDay }) => {
  const { due, count, restDays, most, minutes, next, isNextTomorrow, bound, begun, plan } = day;
  const language = useLanguage();
  const messages = messagesIn(language).today;
  if (due === 0)
    return (
      <li>
        <p>
          <strong>{next ? messages.nothingToday : messages.nothingDue}</strong>
          {next && (
            <>
              {" "}
              <span className="meta">
                {messages.comesBack(next.objectives, isNextTomorrow ? null : formatDay(next.day, language))}
              </span>
            </>
          )}
        </p>
        {!plan?.today && (
          <StartForm
            bound={bound}
            articles={begun}
            count={newAtOnce}
            plain={leadOf(day) !== "new"}
            forRoute={messages.startForRoute(newAtOnce)}
          >
            {begun.length > 0 ? messages.startBegun(newAtOnce) : messages.startNew(newAtOnce)}
          </StartForm>
        )}
      </li>
    );
  if (count === 0)
    return (
      <li>
        <p>
          <strong>{messages.reviewsDone}</strong> <span className="meta">{messages.moreWait(due, restDays)}</span>
        </p>
        <StartForm bound={bound} count={Math.min(due, most)} due plain>
          {messages.reviewMore}
        </StartForm>
      </li>
    );
  return (
    <li>
      <p>
        <strong>{messages.dueCount(count, due)}</strong>{" "}
        <span className="meta">
          {messages.takes(minutes)}
          {count < due && messages.restComes(restDays)}
        </span>
      </p>
      <StartForm bound={bound} count={count} due>
        {messages.review}
      </StartForm>
    </li>
  );
};

/** The block that was begun last: the way on in it, or to its end where all is answered. */
const OpenBlockRow = ({ day }: { day: LearnerDay }) => {
  const language = useLanguage();
  const messages = messagesIn(language).today;
  const { finish } = messagesIn(language).player;
  const { block } = day;
  if (!block) return null;
  const isFirst = leadOf(day) === "block";
  return (
    <li>
      <p>
        <strong>{blockName(block, language)}</strong>{" "}
        <span className="meta">{messages.answered(block.answered, block.total)}</span>
      </p>
      {block.answered < block.total ? (
        <ButtonLink plain={!isFirst} href={addressIn(language, `/practice/${block.id}`)}>
          {messages.goOn}
        </ButtonLink>
      ) : (
        <form method="post" action={formAction(language, "/api/practice/finish")}>
          <input type="hidden" name="block" value={block.id} />
          <Button type="submit" kind={isFirst ? "primary" : "plain"}>
            {finish}
          </Button>
        </form>
      )}
    </li>
  );
};

/** The way to what changed after an answer, on the page of practice. */
const Changed = ({ notices }: Pick<LearnerDay, "notices">) => {
  const language = useLanguage();
  const [latest] = notices;
  if (!latest) return null;
  const changed = notices.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <li>
      <a href={addressIn(language, `/practice#changed-${latest.article}-${latest.on}`)}>
        {messagesIn(language).today.changedRules(changed)}
      </a>
    </li>
  );
};

type Props = {
  day: LearnerDay;
  /** Of its heading; 2 on a page that lists what else was begun. */
  level?: 1 | 2;
  /** The card of the route that a device keeps. */
  pathway?: ReactNode;
};

/** What today asks of a learner, each in a row of its own; before them the route, where nothing else waits. */
export const TodayCard = ({ day, level = 1, pathway }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).today;
  const Heading = `h${level}` as const;
  const lead = leadOf(day);
  const blockLeads = lead === "block";
  const pathwayLeads = lead === "new" || lead === null;
  return (
    <section aria-labelledby="today">
      <Heading id="today">{messages.heading}</Heading>
      <WaitingNote />
      {pathwayLeads && pathway}
      <ul className="today">
        {blockLeads && <OpenBlockRow day={day} />}
        <DueRow day={day} />
        {!blockLeads && <OpenBlockRow day={day} />}
        {level === 1 && day.others.length > 0 && (
          <li>
            <a href={addressIn(language, "/practice#begun")}>{messages.othersBegun(day.others.length)}</a>
          </li>
        )}
        {day.plan && <PlanRow plan={day.plan} minutes={day.planMinutes} plain={lead !== "plan"} />}
        <Changed notices={day.notices} />
        {!day.plan && (
          <li>
            <PlanLink />
          </li>
        )}
      </ul>
      {!pathwayLeads && pathway}
    </section>
  );
};

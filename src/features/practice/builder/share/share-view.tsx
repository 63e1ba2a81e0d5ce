import { addressIn } from "../../../../domain/language";
import { messagesIn } from "../../../../messages/messages";
import { ModeField } from "../../../../ui/block/mode-field";
import { Button } from "../../../../ui/button";
import { formAction } from "../../../../ui/form/form-action";
import { useLanguage } from "../../../../ui/language-context";
import type { loadShare } from "./load-share";

type Props = NonNullable<Awaited<ReturnType<typeof loadShare>>>;

/** A block that somebody shares: what it is on, which of its questions changed, and the button that starts it. */
export function ShareView({ shareId, mode, articleTitles, total, replaced, gone, leftOut, runsFor }: Props) {
  const language = useLanguage();
  const messages = messagesIn(language).builder;
  const changes = [
    ...(replaced > 0 ? [messages.sharedReplaced(replaced)] : []),
    ...(gone > 0 ? [messages.sharedGone(gone)] : []),
    ...(leftOut > 0 ? [messages.sharedLeftOut(leftOut)] : []),
  ];
  if (runsFor !== undefined) {
    return (
      <>
        <h1>{messages.shared}</h1>
        <p className="notice mt-5">{messages.sharedRunning(runsFor)}</p>
        <p className="mt-8">
          <a href={addressIn(language, "/practice")}>{messages.buildNew}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{messages.shared}</h1>
      <p className="mt-3 text-lead">
        {messages.sharedOn(total, articleTitles.join(", "))} {messages.sharedRule}
      </p>
      {changes.map((change) => (
        <p key={change} className="notice mt-5">
          {change}
        </p>
      ))}
      {total > 0 ? (
        <form method="post" action={formAction(language, "/api/practice/start")} className="practice-form mt-8">
          <input type="hidden" name="from" value={shareId} />
          <ModeField chosen={mode} />
          <p className="actions">
            <Button type="submit">{messages.startQuestions(total)}</Button>
          </p>
        </form>
      ) : (
        <p className="mt-8">
          {messages.sharedNothing} <a href={addressIn(language, "/practice")}>{messages.buildNew}</a>.
        </p>
      )}
    </>
  );
}

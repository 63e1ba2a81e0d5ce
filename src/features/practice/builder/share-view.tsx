import { addressIn } from "../../../domain/language";
import { startingWords } from "../../../messages/starting-words";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form-action";
import { useLanguage, useMessages } from "../../../ui/language-context";
import type { loadShare } from "./load-share";
import { ModeField } from "./mode-field";

type Props = NonNullable<Awaited<ReturnType<typeof loadShare>>>;

/** A set of questions that somebody shares: what it is on, what became of it, and the one press that starts it. */
export function ShareView({ shareId, mode, guides, total, replaced, gone, leftOut, runsFor }: Props) {
  const language = useLanguage();
  const words = useMessages(startingWords);
  const changes = [
    ...(replaced > 0 ? [words.sharedReplaced(replaced)] : []),
    ...(gone > 0 ? [words.sharedGone(gone)] : []),
    ...(leftOut > 0 ? [words.sharedLeftOut(leftOut)] : []),
  ];
  if (runsFor !== undefined) {
    return (
      <>
        <h1>{words.shared}</h1>
        <p className="notice mt-5">{words.sharedRunning(runsFor)}</p>
        <p className="mt-8">
          <a href={addressIn(language, "/practice")}>{words.buildNew}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{words.shared}</h1>
      <p className="mt-3 text-lead text-quiet">
        {words.sharedOn(total, guides.join(", "))} {words.sharedRule}
      </p>
      {changes.map((change) => (
        <p key={change} className="notice mt-5">
          {change}
        </p>
      ))}
      {total > 0 ? (
        <form
          method="post"
          action={formAction(language, "/api/practice/start")}
          className="mt-8 grid grid-cols-1 gap-5"
        >
          <input type="hidden" name="from" value={shareId} />
          <ModeField chosen={mode} />
          <p className="actions">
            <Button type="submit">{words.startShared}</Button>
          </p>
        </form>
      ) : (
        <p className="mt-8">
          {words.sharedNothing} <a href={addressIn(language, "/practice")}>{words.buildNew}</a>.
        </p>
      )}
    </>
  );
}

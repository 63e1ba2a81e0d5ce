import { Button } from "../../../ui/button";
import { ModeField } from "./mode-field";
import type { openShare } from "./open-share";
import { shareWords } from "./share-words";

type Props = NonNullable<Awaited<ReturnType<typeof openShare>>>;

/** A set of questions that somebody shares: what it is on, what became of it, and the one press that starts it. */
export const ShareView = ({ shareId, mode, guides, total, ...changes }: Props) => (
  <>
    <h1>A shared set of questions</h1>
    <p className="mt-3 text-lead text-quiet">
      {total === 1 ? "1 question" : `${total} questions`} on {guides.join(", ")}. Everyone who has the address of this
      page is asked the same ones in the same order.
    </p>
    {shareWords(changes).map((words) => (
      <p key={words} className="notice mt-5">
        {words}
      </p>
    ))}
    {total > 0 ? (
      <form method="post" action="/api/practice/start" className="mt-8 grid grid-cols-1 gap-5">
        <input type="hidden" name="from" value={shareId} />
        <ModeField chosen={mode} />
        <p className="actions">
          <Button type="submit">Start these questions</Button>
        </p>
      </form>
    ) : (
      <p className="mt-8">
        None of them is asked any more. <a href="/practice">Build a new set</a>.
      </p>
    )}
  </>
);

import type { Reset } from "../../domain/review/reset";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

type Props = { resets: Reset[]; titles: Record<string, string> };

/** What was reset and can still be brought back. */
export const UndoList = ({ resets, titles }: Props) => {
  const language = useLanguage();
  const { afresh: messages } = messagesIn(language).account;
  const day = (instant: string) => formatDay(instant.slice(0, 10), language);
  return (
    <ul className="m-0 mt-4 list-none p-0">
      {resets.map(({ id, article, at, undoUntil, questions }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
          <span>
            {messages.hidden(article === undefined ? messages.everything : (titles[article] ?? article), questions)}
            <span className="meta block">{messages.until(day(at), day(undoUntil))}</span>
          </span>
          <form method="post" action={formAction(language, "/api/practice/undo-reset")}>
            <input type="hidden" name="reset" value={id} />
            <Button kind="plain" type="submit">
              {messages.undoButton}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
};

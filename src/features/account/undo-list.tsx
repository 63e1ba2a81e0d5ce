import type { Reset } from "../../domain/review/reset";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form-action";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

type Props = { resets: Reset[]; titles: Record<string, string> };

/** What was reset and can still be brought back. */
export const UndoList = ({ resets, titles }: Props) => {
  const language = useLanguage();
  return (
    <ul className="m-0 mt-4 list-none p-0">
      {resets.map(({ id, article, at, undoUntil, questions }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
          <span>
            {article === undefined ? "Everything" : (titles[article] ?? article)}: {questions} questions
            <span className="meta block">
              Reset on {formatDay(at.slice(0, 10), language)}. Can be undone until{" "}
              {formatDay(undoUntil.slice(0, 10), language)}.
            </span>
          </span>
          <form method="post" action={formAction(language, "/api/practice/undo-reset")}>
            <input type="hidden" name="reset" value={id} />
            <Button kind="plain" type="submit">
              Undo
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
};

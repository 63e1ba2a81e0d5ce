import type { PractisedArticle } from "../../data/review/list-practised-articles";
import type { Reset } from "../../domain/review/reset";
import { accountWords } from "../../messages/account-words";
import { useMessages } from "../../ui/language-context";
import { ResetForm } from "./reset-form";
import { UndoList } from "./undo-list";

type Props = {
  guides: PractisedArticle[];
  resets: Reset[];
  titles: Record<string, string>;
  done?: "reset" | "undo";
};

/** Starting afresh, and the way back. */
export const ResetSection = ({ guides, resets, titles, done }: Props) => {
  const { afresh: words } = useMessages(accountWords);
  return (
    <section>
      <h2 id="start-afresh">{words.heading}</h2>
      {done && (
        <p className="notice" role="status">
          {words[done]}
        </p>
      )}
      <p>{words.what}</p>
      {guides.length > 0 ? <ResetForm guides={guides} /> : <p>{words.nothing}</p>}
      {resets.length > 0 && <UndoList resets={resets} titles={titles} />}
    </section>
  );
};

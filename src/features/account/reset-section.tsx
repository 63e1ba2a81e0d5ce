import type { PractisedGuide } from "../../data/list-practised-guides";
import type { Reset } from "../../domain/review/reset";
import { useWords } from "../../ui/language-context";
import { accountWords } from "../../words/account-words";
import { ResetForm } from "./reset-form";
import { UndoList } from "./undo-list";

type Props = {
  guides: PractisedGuide[];
  resets: Reset[];
  titles: Record<string, string>;
  done?: "reset" | "undo";
};

/** Starting afresh, and the way back. */
export const ResetSection = ({ guides, resets, titles, done }: Props) => {
  const { afresh: words } = useWords(accountWords);
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

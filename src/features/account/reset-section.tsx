import type { PractisedArticle } from "../../data/review/list-practised-articles";
import type { Reset } from "../../domain/review/reset";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { ResetForm } from "./reset-form";
import { UndoList } from "./undo-list";

type Props = {
  articles: PractisedArticle[];
  resets: Reset[];
  titles: Record<string, string>;
  done?: "reset" | "undo";
};

/** Starting afresh, and the way back. */
export const ResetSection = ({ articles, resets, titles, done }: Props) => {
  const { afresh: messages } = messagesIn(useLanguage()).account;
  return (
    <section>
      <h2 id="start-afresh">{messages.heading}</h2>
      {done && (
        <p className="notice" role="status">
          {messages[done]}
        </p>
      )}
      <p>{messages.what}</p>
      {articles.length > 0 ? <ResetForm articles={articles} /> : <p>{messages.nothing}</p>}
      {resets.length > 0 && <UndoList resets={resets} titles={titles} />}
    </section>
  );
};

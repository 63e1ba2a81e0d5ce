import type { PractisedArticle } from "../../data/review/list-practised-articles";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";

const total = (articles: readonly PractisedArticle[]) => articles.reduce((sum, { questions }) => sum + questions, 0);

/** Starts afresh: with all guides, or with one. */
export const ResetForm = ({ articles }: { articles: PractisedArticle[] }) => {
  const language = useLanguage();
  const { afresh: messages } = messagesIn(language).account;
  return (
    <form
      method="post"
      action={formAction(language, "/api/practice/start-afresh")}
      className="mt-4 grid grid-cols-1 justify-items-start gap-4"
    >
      <div className="field w-full grid-cols-1">
        <label htmlFor="afresh">{messages.label}</label>
        <select id="afresh" name="article" defaultValue="" className="w-full min-w-0">
          <option value="">{messages.of(messages.everything, total(articles))}</option>
          {articles.map(({ slug, title, questions }) => (
            <option key={slug} value={slug}>
              {messages.of(title, questions)}
            </option>
          ))}
        </select>
      </div>
      <Button kind="plain" type="submit">
        {messages.button}
      </Button>
    </form>
  );
};

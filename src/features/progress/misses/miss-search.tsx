import { languageOf } from "../../../domain/article/article-slug";
import { certaintySchema } from "../../../domain/block/response-request";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";
import type { MissFilter } from "./filter-misses";

type Props = {
  filter: MissFilter;
  /** Those on which something was missed. */
  articles: { slug: string; title: string }[];
};

/** Narrows the error log by its address, so that it works without script and can be kept as a bookmark. */
export function MissSearch({ filter, articles }: Props) {
  const language = useLanguage();
  const { misses: messages, charts } = messagesIn(language);
  return (
    <form method="get" action={addressIn(language, "/practice/progress#errors")} className="miss-search">
      <label className="field">
        {messages.search}
        <input type="search" name="q" defaultValue={filter.q} maxLength={200} />
      </label>
      {articles.length > 1 && (
        <label className="field">
          {messages.guide}
          <select name="guide" defaultValue={filter.guide}>
            <option value="">{messages.allArticles}</option>
            {articles.map(({ slug, title }) => (
              <option key={slug} value={slug} lang={languageOf(slug)}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        {messages.show}
        <select name="show" defaultValue={filter.show}>
          <option value="">{messages.showAll}</option>
          <option value="open">{messages.showOpen}</option>
          <option value="passed">{messages.showPassed}</option>
        </select>
      </label>
      <label className="field">
        {messages.certainty}
        <select name="felt" defaultValue={filter.felt}>
          <option value="">{messages.showAll}</option>
          {certaintySchema.options.map((certainty) => (
            <option key={certainty} value={certainty}>
              {charts.felt[certainty]}
            </option>
          ))}
        </select>
      </label>
      <Button kind="plain" type="submit">
        {messages.find}
      </Button>
    </form>
  );
}

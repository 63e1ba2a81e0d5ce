import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { sayMatching } from "../../../messages/say-matching";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import type { Practice } from "./load-practice";
import { ModeField } from "./mode-field";
import { MoreFilters } from "./more-filters";
import { TickList } from "./tick-list";

/**
 * Builds a block with a plain form. The list of guides is folded: on a phone it would push all else off the screen. How
 * many questions fit is said when the page comes, after "Show how many", and when nothing did; a small script
 * keeps it up to date where there is one.
 */
export function BlockBuilder({ articles, sections, chosen, matching, all }: Practice) {
  const language = useLanguage();
  const messages = messagesIn(language).builder;
  const { groups } = messagesIn(language).matching;
  return (
    <form
      id="builder"
      method="post"
      action={formAction(language, "/api/practice/start")}
      className="grid grid-cols-1 gap-5"
      data-count-matching
    >
      {chosen.filters.language && <input type="hidden" name="language" value={chosen.filters.language} />}
      {articles.length > 1 && (
        <details className="fold" open={chosen.filters.articles !== undefined}>
          <summary>{messages.chooseArticles}</summary>
          <TickList
            legend={`${groups.articles} (${messages.noneTicked})`}
            name="articles"
            chosen={chosen.filters.articles}
            values={articles.map(({ slug, title, shortTitle, items }) => ({
              value: slug,
              label: shortTitle ?? title,
              count: messages.questions(items.total),
            }))}
          />
        </details>
      )}
      <div className="field grid-cols-1">
        <label htmlFor="count" className="font-semibold">
          {messages.count}
        </label>
        <input
          id="count"
          type="number"
          name="count"
          min={1}
          max={200}
          defaultValue={chosen.count}
          required
          className="max-w-40"
        />
      </div>
      <ModeField chosen={chosen.mode} />
      <MoreFilters sections={sections} chosen={chosen} matching={matching} all={all} />
      <output className={matching.total === 0 ? "notice notice-bad block" : "block font-semibold"}>
        {sayMatching(matching, language)}
      </output>
      <div className="actions">
        <Button type="submit">{messages.start}</Button>
        <noscript>
          <Button kind="plain" type="submit" formMethod="get" formAction={addressIn(language, "/practice#builder")}>
            {messages.showMatching}
          </Button>
        </noscript>
      </div>
    </form>
  );
}

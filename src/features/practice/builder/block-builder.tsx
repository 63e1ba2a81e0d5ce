import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { sayMatching } from "../../../messages/say-matching";
import { BlockForm } from "../../../ui/block/block-form";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";
import type { Practice } from "./load-practice";
import { MoreFilters } from "./more-filters";
import { TickList } from "./tick-list";

/** An address may name any other. */
const sizes = [5, 10, 20, 50, 100, 200];

/**
 * Builds a block as the panel of a guide does, and from more guides than one. Their list is folded: on a phone it would push
 * all else off the screen. How many questions fit is said when the page comes, after "Show how many", and when nothing did; a
 * small script keeps it up to date where there is one.
 */
export function BlockBuilder({ articles, sections, chosen, matching, all }: Practice) {
  const language = useLanguage();
  const messages = messagesIn(language).builder;
  const { groups } = messagesIn(language).matching;
  return (
    <section className="practice" aria-labelledby="own">
      <h3 id="own">{messages.own}</h3>
      <BlockForm
        id="builder"
        data-count-matching=""
        fields={chosen.filters.language ? { language: chosen.filters.language } : {}}
        counts={[...new Set([...sizes, chosen.count])].sort((one, other) => one - other)}
        chosen={chosen}
      >
        {articles.length > 1 && (
          <details className="fold w-full" open={chosen.filters.articles !== undefined}>
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
        <MoreFilters sections={sections} chosen={chosen} matching={matching} all={all} />
        <output
          data-total={matching.total}
          className={matching.total === 0 ? "notice notice-bad block" : "block font-semibold"}
        >
          {sayMatching(matching, language)}
        </output>
        <div className="actions">
          <Button kind="plain" type="submit" data-start="">
            {messages.start}
          </Button>
          <noscript>
            <Button kind="plain" type="submit" formMethod="get" formAction={addressIn(language, "/practice#builder")}>
              {messages.showMatching}
            </Button>
          </noscript>
        </div>
      </BlockForm>
    </section>
  );
}

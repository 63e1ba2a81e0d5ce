import { articleAddress } from "../../../domain/article/article-slug";
import type { Freshness } from "../../../domain/fact/freshness";
import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import { FoldedList } from "./folded-list";
import type { Care } from "./load-care";

const states = ["red", "amber", "fresh"] as const satisfies readonly Freshness[];

/** The sources of the facts, by how long ago they were read. */
const SourceAges = ({ sources }: Pick<Care, "sources">) => {
  const language = useLanguage();
  const { care: messages } = messagesIn(language);
  const groups = states
    .map((state) => ({ state, rows: sources.filter(({ freshness }) => freshness === state) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <section className="mt-8" aria-labelledby="sources">
      <h2 id="sources">{messages.sources.heading}</h2>
      {groups.length === 0 && <p className="mt-3">{messages.sources.none}</p>}
      {groups.map(({ state, rows }) => (
        <details key={state} className="fold mt-4">
          <summary>
            <span>
              {messages.sources.group(
                messages.sources.states[state],
                rows.length,
                messages.facts(rows.reduce((sum, { facts }) => sum + facts, 0)),
              )}
            </span>
          </summary>
          <ul>
            {rows.map(({ id, title, publisher, url, facts, overdueFrom, checked, copy, readOn, ...source }) => (
              <li key={id} className="row">
                <a href={url} lang={source.language ?? originalLanguage}>
                  {title}
                </a>
                <p>
                  <span lang={source.language ?? originalLanguage}>{publisher}</span>
                  {" · "}
                  {[
                    messages.facts(facts),
                    describeSource({ stated: null, checked, copy }, language),
                    messages.sources.overdueFrom(formatDay(overdueFrom, language)),
                    ...(readOn === null ? [] : [messages.sources.readOn(formatDay(readOn, language))]),
                  ].join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};

const ReviewRows = ({ articles }: Pick<Care, "articles">) => {
  const language = useLanguage();
  const { articles: messages } = messagesIn(language).care;
  return articles.map(({ slug, title, language: spoken, reviewed }) => (
    <li key={slug} className="row">
      <a href={articleAddress(slug)} lang={spoken}>
        {title}
      </a>
      <p>{messages.reviewed(formatDay(reviewed, language))}</p>
    </li>
  ));
};

/** The guides that nobody has read against their sources for longest; the others are folded. */
const ReviewDates = ({ articles }: Pick<Care, "articles">) => {
  const { articles: messages } = messagesIn(useLanguage()).care;
  return (
    <section className="mt-8" aria-labelledby="articles">
      <h2 id="articles">{messages.heading}</h2>
      <FoldedList all={articles} others={messages.others} rows={(some) => <ReviewRows articles={some} />} />
    </section>
  );
};

/** What grows old by itself. */
export const AgeLists = ({ articles, sources }: Pick<Care, "articles" | "sources">) => (
  <>
    <SourceAges sources={sources} />
    <ReviewDates articles={articles} />
  </>
);

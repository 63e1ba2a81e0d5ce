import { addressIn } from "../../../domain/language";
import { enoughAnswers } from "../../../domain/statistics/enough-answers";
import { statisticsGroupings } from "../../../domain/statistics/first-attempts/statistics-row";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { StatisticsTableRow } from "./sort-rows";
import {
  rulesPath,
  type StatisticsArticle,
  type StatisticsView,
  statisticsFile,
  statisticsPath,
} from "./statistics-address";
import { StatisticsTable, useStatisticsColumns } from "./statistics-table";

const ChoiceForm = ({ view, articles }: { view: StatisticsView; articles: readonly StatisticsArticle[] }) => {
  const language = useLanguage();
  const { itemStatistics: messages } = messagesIn(language);
  return (
    <form action={addressIn(language, statisticsPath)} className="mt-4 flex flex-wrap items-end gap-4">
      <div className="field">
        <label htmlFor="by">{messages.by}</label>
        <select id="by" name="by" defaultValue={view.by}>
          {statisticsGroupings.map((by) => (
            <option key={by} value={by}>
              {messages.groupings[by]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="article">{messages.article}</label>
        <select id="article" name="article" defaultValue={view.article ?? ""}>
          <option value="">{messages.allArticles}</option>
          {articles.map(({ slug, title, language: spoken }) => (
            <option key={slug} value={slug} lang={spoken}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" kind="plain">
        {messages.show}
      </Button>
    </form>
  );
};

/** Where a row is a card the table has no heads to sort by. */
const SortForm = ({ view }: { view: StatisticsView }) => {
  const language = useLanguage();
  const { itemStatistics: messages } = messagesIn(language);
  const isOfItems = view.by === "item";
  const name = { key: "name", head: isOfItems ? messages.heads.question : messages.heads.name };
  return (
    <form action={addressIn(language, statisticsPath)} className="mt-4 flex flex-wrap items-end gap-4 sm:hidden">
      <input type="hidden" name="by" value={view.by} />
      {view.article !== null && <input type="hidden" name="article" value={view.article} />}
      <div className="field">
        <label htmlFor="sort">{messages.sortBy}</label>
        <select id="sort" name="sort" defaultValue={view.sort}>
          {[name, ...useStatisticsColumns(isOfItems)].map(({ key, head }) => (
            <option key={key} value={key}>
              {head}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" kind="plain">
        {messages.sort}
      </Button>
    </form>
  );
};

type Props = {
  view: StatisticsView;
  articles: readonly StatisticsArticle[];
  /** Null: questions are shown a guide at a time, and none is chosen. */
  rows: readonly StatisticsTableRow[] | null;
  /** How many rows there are, of which these are the first. */
  all: number;
  /** `YYYY-MM-DD`; null: never. */
  countedOn: string | null;
};

/** The statistics of items, each by itself or put together, as a table and as files. */
export const StatisticsPage = ({ view, articles, rows, all, countedOn }: Props) => {
  const language = useLanguage();
  const { itemStatistics: messages, ruleDifficulty: rules } = messagesIn(language);
  return (
    <>
      <p className="mt-3">{messages.lead}</p>
      <p className="mt-2 text-quiet">
        {countedOn === null ? messages.notCounted : messages.countedOn(formatDay(countedOn, language))}{" "}
        {messages.newWhat(enoughAnswers)} {view.by !== "item" && messages.pooledWhat}
      </p>
      <ChoiceForm view={view} articles={articles} />
      <p className="actions mt-3">
        <a href={addressIn(language, rulesPath)}>{rules.link}</a>
        <a href={statisticsFile("csv", view)}>{messages.files.csv}</a>
        <a href={statisticsFile("json", view)}>{messages.files.json}</a>
      </p>
      {rows === null && <p className="notice mt-4">{messages.chooseArticle}</p>}
      {rows?.length === 0 && <p className="mt-4">{messages.none}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <SortForm view={view} />
          {rows.length < all && <p className="mt-3 text-quiet">{messages.first(rows.length, all)}</p>}
          <StatisticsTable rows={rows} view={view} articles={articles} />
        </>
      )}
    </>
  );
};

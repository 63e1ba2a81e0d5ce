import type { ReactNode } from "react";
import type { ListedArticle } from "../../../data/article/list-articles";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage } from "../../../ui/language-context";
import { FeedLink } from "../feeds/feed-link";
import { ArticleList } from "../list/article-list";
import type { ChangedRule } from "./changed-rules";
import { Lately } from "./lately";
import type { News } from "./news";
import { PathwayChanges } from "./pathway-changes";
import { FindPathway, ReadArticle, TryQuestions } from "./ways-in";

type Props = {
  articles: ListedArticle[];
  news: News[];
  /** Rules that changed lately, for the script to choose from. */
  rules: ChangedRule[];
  search: ReactNode;
  /** What a learner's day asks of them, with the heading of the page; null for somebody new. */
  today: ReactNode;
  /** The language of questions; null where there is none, or none in the reader's. */
  bound: Language | null;
};

/** For somebody new: what this is and the one thing to press. For who comes back: today, and the ways back. */
export const HomeView = ({ articles, news, rules, search, today, bound }: Props) => {
  const messages = messagesIn(useLanguage()).home;
  return (
    <>
      <FeedLink />
      {today ?? (
        <>
          <h1>{messages.heading}</h1>
          <p className="mt-3 text-lead">{messages.lead}</p>
          <FindPathway isFirst />
        </>
      )}
      <PathwayChanges rules={rules} />
      {search}
      <ul className="mt-4" aria-label={messages.ways.heading}>
        <ReadArticle />
        {today === null && articles.some(({ items }) => items.total > 0) && <TryQuestions bound={bound} />}
      </ul>
      <section aria-labelledby="guides">
        <h2 id="guides" className="sr-only">
          {messages.articles}
        </h2>
        <ArticleList articles={articles} level={3} isBrief />
      </section>
      <Lately news={news} />
      <p className="meta mt-8">{messages.promise}</p>
      <script src={builtFile("/generated/home.js")} defer />
    </>
  );
};

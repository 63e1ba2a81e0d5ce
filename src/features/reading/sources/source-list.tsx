import { excerptsAddress } from "../../../domain/article/article-slug";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { describeDate, describeSource } from "../../../ui/source/describe-source";
import type { ArticleView } from "../article/article-view";
import { commonReadingDay } from "./copies-note";

/** Every mark leads to the entry of its source. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/**
 * Every page the guide rests on, numbered as its marks are. How it was read stands here where it is not said of all. What a
 * mark's card shows is read off its entry: see `SourceCard`.
 */
export const SourceList = ({ article }: { article: ArticleView }) => {
  const language = useLanguage();
  const messages = messagesIn(language).readingSources;
  const dates = commonReadingDay(article.sources) ? describeDate : describeSource;
  const excerpted = new Set(article.facts.flatMap((fact) => (fact.excerpt === undefined ? [] : fact.source)));
  return (
    <ol className="sources">
      {article.sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source.id)}>
          <a href={source.url}>{source.title}</a>
          <p>
            <span>{source.publisher}</span> · <span>{dates(source, language)}</span>
            {excerpted.has(source.id) && <a href={excerptsAddress(article.slug, source.id)}>{messages.excerpts}</a>}
          </p>
          {source.secondary && <p>{messages.secondaryNote}</p>}
        </li>
      ))}
    </ol>
  );
};

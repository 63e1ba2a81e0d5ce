import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { describeDate, describeSource } from "../../../ui/source/describe-source";
import type { ArticleView } from "../article/article-view";
import { commonReadingDay } from "./copies-note";

/** Every page the guide rests on, numbered as its marks are. How it was read stands here where it is not said of all. */
export const SourceList = ({ article }: { article: ArticleView }) => {
  const language = useLanguage();
  const messages = messagesIn(language).readingSources;
  const dates = commonReadingDay(article.sources) ? describeDate : describeSource;
  return (
    <ol className="sources">
      {article.sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <a href={source.url}>{source.title}</a>
          <p>{`${source.publisher} · ${dates(source, language)}`}</p>
          {source.secondary && <p>{messages.secondaryNote}</p>}
        </li>
      ))}
    </ol>
  );
};

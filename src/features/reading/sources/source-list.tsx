import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import type { ArticleView } from "../article/article-view";
import { sectionLabel } from "./section-label";
import { sectionsUsing } from "./sections-using";

/** Every page the guide rests on, numbered as its marks are on paper. */
export const SourceList = ({ article }: { article: ArticleView }) => {
  const language = useLanguage();
  const messages = messagesIn(language).readingSources;
  return (
    <ol className="sources">
      {article.sources.map((source) => (
        <li key={source.id}>
          <a href={source.url}>{source.title}</a>
          <p>{`${source.publisher} · ${describeSource(source, language)}`}</p>
          {source.secondary && <p>{messages.secondaryNote}</p>}
          <UsedIn sections={sectionsUsing(article, source.id)} />
        </li>
      ))}
    </ol>
  );
};

const UsedIn = ({ sections }: { sections: ArticleView["sections"] }) => {
  const language = useLanguage();
  const messages = messagesIn(language).reading;
  const { usedIn } = messagesIn(language).readingSources;
  if (sections.length === 0) return null;
  return (
    <p>
      {usedIn}{" "}
      {sections.map((section, index) => (
        <span key={section.anchor}>
          {index > 0 && ", "}
          <a href={`#${section.anchor}`}>{sectionLabel(section, messages)}</a>
        </span>
      ))}
    </p>
  );
};

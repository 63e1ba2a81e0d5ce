import { articleAddressIn, languageOf } from "../../../domain/article/article-slug";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { useForeignLanguage } from "../article/article-context";

type RelatedArticle = { slug: string; title: string };

/** The guides before and after one, in the order of the list. */
export type RelatedArticles = { previous?: RelatedArticle; next?: RelatedArticle };

const Way = ({ article, rel, says }: { article: RelatedArticle; rel: "prev" | "next"; says: string }) => {
  const page = useLanguage();
  const foreign = useForeignLanguage({ language: languageOf(article.slug) });
  return (
    <a href={articleAddressIn(page, article.slug)} rel={rel}>
      <span className="signed meta">
        {rel === "prev" && <Icon name="previous" />}
        {says} {rel === "next" && <Icon name="next" />}
      </span>
      <span lang={foreign}>{article.title.split(/\s?:/)[0]}</span>
    </a>
  );
};

/** On to the guides beside this one; nothing where it is the only one. */
export const RelatedList = ({ previous, next }: RelatedArticles) => {
  const messages = messagesIn(useLanguage()).reading;
  if (!previous && !next) return null;
  return (
    <nav className="other-guides" aria-label={messages.otherArticles}>
      {previous && <Way article={previous} rel="prev" says={messages.previous} />}
      {next && <Way article={next} rel="next" says={messages.next} />}
    </nav>
  );
};

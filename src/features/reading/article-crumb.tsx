import { articleAddress } from "../../domain/article/article-slug";
import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

type Props = {
  article: { slug: string; title: string };
  /** The page between the guide and this one. */
  through?: { name: string; address: string };
  here: string;
};

/** The way back from a page on a guide to the guide. */
export const ArticleCrumb = ({ article, through, here }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).reading;
  return (
    <nav className="crumb" aria-label={messages.youAreHere}>
      <a href={addressIn(language, "/articles")}>{messages.articles}</a>
      <span aria-hidden="true">/</span>
      <a href={articleAddress(article.slug)}>{article.title.split(/\s?:/)[0]}</a>
      <span aria-hidden="true">/</span>
      {through && (
        <>
          <a href={through.address}>{through.name}</a>
          <span aria-hidden="true">/</span>
        </>
      )}
      <span aria-current="page">{here}</span>
    </nav>
  );
};

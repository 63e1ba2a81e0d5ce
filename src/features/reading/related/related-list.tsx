import { articleAddress } from "../../../domain/article/article-slug";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

type RelatedArticle = { slug: string; title: string };

/** The guides before and after one, in the order of the list. */
export type RelatedArticles = { previous?: RelatedArticle; next?: RelatedArticle };

const Way = ({ guide, rel, says }: { guide: RelatedArticle; rel: "prev" | "next"; says: string }) => (
  <a href={articleAddress(guide.slug)} rel={rel}>
    <span className="meta">{says}</span>
    {guide.title}
  </a>
);

/** On to the guides beside this one; nothing where it is the only one. */
export const RelatedList = ({ previous, next }: RelatedArticles) => {
  const messages = messagesIn(useLanguage()).reading;
  if (!previous && !next) return null;
  return (
    <nav className="other-guides" aria-label={messages.otherGuides}>
      {previous && <Way guide={previous} rel="prev" says={`← ${messages.previous}`} />}
      {next && <Way guide={next} rel="next" says={`${messages.next} →`} />}
    </nav>
  );
};

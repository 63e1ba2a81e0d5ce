import type { ArticleSection } from "../../../data/article/list-section-headings";
import { articleAddressIn, languageOf } from "../../../domain/article/article-slug";
import type { FactLocation } from "../../../domain/pathway/locate-fact";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

type Props = { locations: FactLocation[]; passages: ArticleSection[] };

/** A guide's title without what follows its colon. */
export const shortTitle = (title: string): string => title.replace(/\s?: .*$/, "");

/** The sections of the guides that tell more, guide by guide. A section that nobody can read now is left out. */
export const ReadOn = ({ locations, passages }: Props) => {
  const { readOnIn } = messagesIn(useLanguage()).pathway;
  const pageLanguage = useLanguage();
  const found = locations.flatMap(({ article, section }) =>
    passages.filter((passage) => passage.article === article && passage.section === section),
  );
  const articles = [...new Map(found.map(({ article, title }) => [article, title]))];
  return articles.map(([article, title]) => {
    const language = languageOf(article);
    const foreign = language === pageLanguage ? undefined : language;
    return (
      <p key={article} className="meta mt-3 print:hidden">
        {readOnIn.before}
        <span lang={foreign}>{shortTitle(title)}</span>
        {readOnIn.after}
        <span lang={foreign}>
          {found
            .filter((passage) => passage.article === article)
            .map(({ section, heading }, index) => (
              <span key={section}>
                {index > 0 && " · "}
                <a href={`${articleAddressIn(pageLanguage, article)}#${section}`} hrefLang={foreign}>
                  {heading}
                </a>
              </span>
            ))}
        </span>
      </p>
    );
  });
};

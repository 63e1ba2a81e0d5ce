import type { ArticleSection } from "../../../data/article/list-section-headings";
import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import { originalLanguage } from "../../../domain/language";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/source/short-publisher";
import { shortTitle } from "./read-on";
import type { OutcomeContent } from "./to-outcome";

const most = 3;

/** What to do first: each step with the official page where it is done, and the guide that tells how. */
export const NextSteps = ({ steps, passages }: { steps: OutcomeContent["steps"]; passages: ArticleSection[] }) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  const next = steps.slice(0, most);
  return (
    <section id="next" aria-labelledby="next-heading">
      <h2 id="next-heading">{messages.next(next.length)}</h2>
      <ol className="next-steps">
        {next.map(({ id, title, page, readOn }, index) => {
          // The step's own guide is named last where one in the reader's language is named besides.
          const own = readOn.at(-1)?.article;
          const section = readOn.find(({ article }) => article === own)?.section;
          const read = passages.find((passage) => passage.article === own && passage.section === section);
          const foreign = read && languageOf(read.article) !== language ? languageOf(read.article) : undefined;
          return (
            <li key={id}>
              <a href={`#step-${index + 1}`} className="next-step">
                {title}
              </a>
              <span className="next-where">
                {page && (
                  <a href={page.url} rel="noopener" hrefLang={originalLanguage}>
                    {messages.pageOf(shortPublisher(page.publisher))}
                  </a>
                )}
                {read && (
                  <a href={`${articleAddress(read.article)}#${read.section}`} hrefLang={foreign}>
                    <span lang={foreign}>{shortTitle(read.title)}</span>
                    {foreign && ` ${messages.inLanguage(languageName(foreign, language))}`}
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

import type { SectionMastery } from "../../data/card/read-mastery";
import { articleAddress, languageOf } from "../../domain/article/article-slug";
import { messagesIn } from "../../messages/messages";
import { ShareBars } from "../../ui/charts/share-bars";
import { useLanguage } from "../../ui/language-context";

type Props = {
  sections: SectionMastery[];
  /** Guides with questions of which none was met. */
  notBegun: { slug: string; title: string }[];
};

/** As many as somebody works on at a time. */
const visibleArticles = 3;

/** How much of each section would be right if it were asked now, by guide, the most practised first; what was not begun is apart. */
export function MasteryBars({ sections, notBegun }: Props) {
  const messages = messagesIn(useLanguage()).progress;
  const slugs = [...new Set(sections.map(({ article }) => article))];
  const metIn = (slug: string) => sections.reduce((sum, { article, met }) => sum + (article === slug ? met : 0), 0);
  slugs.sort((one, other) => metIn(other) - metIn(one));
  const rest = slugs.slice(visibleArticles);
  const listed = (some: string[]) =>
    some.map((slug) => <ArticleMastery key={slug} sections={sections.filter(({ article }) => article === slug)} />);
  return (
    <>
      {listed(slugs.slice(0, visibleArticles))}
      {rest.length > 0 && (
        <details className="fold border-t border-line">
          <summary>{messages.moreArticles(rest.length)}</summary>
          {listed(rest)}
        </details>
      )}
      {notBegun.length > 0 && (
        <details className="fold border-t border-line">
          <summary>{messages.articlesNotBegun(notBegun.length)}</summary>
          <ul className="m-0 list-none p-0">
            {notBegun.map(({ slug, title }) => (
              <li key={slug}>
                <a
                  className="inline-flex min-h-target items-center"
                  href={articleAddress(slug)}
                  lang={languageOf(slug)}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ArticleMastery({ sections }: { sections: SectionMastery[] }) {
  const messages = messagesIn(useLanguage()).progress;
  const [first] = sections;
  if (!first) return null;
  const lang = languageOf(first.article);
  const begun = sections.filter(({ met }) => met > 0);
  const untouched = sections.filter(({ met }) => met === 0);
  const sum = (read: (section: SectionMastery) => number) =>
    sections.reduce((total, section) => total + read(section), 0);
  const linkTo = ({ article, section }: SectionMastery) => `${articleAddress(article)}#${section}`;
  return (
    <details className="fold titled border-t border-line">
      <summary>
        <span className="grow">
          <span lang={lang}>{first.title}</span>
          <span className="block font-normal text-small text-quiet">
            {messages.known(
              sum(({ recalled }) => recalled),
              sum(({ total }) => total),
            )}
          </span>
        </span>
      </summary>
      <ShareBars
        bars={begun.map((section) => ({
          label: section.heading,
          lang,
          href: linkTo(section),
          valueText: messages.mastery(section),
          share: section.share,
        }))}
      />
      {untouched.length > 0 && (
        <details className="fold">
          <summary>{messages.sectionsNotBegun(untouched.length)}</summary>
          <ul className="m-0 list-none p-0">
            {untouched.map((section) => (
              <li key={section.section} lang={lang}>
                <a className="inline-flex min-h-target items-center" href={linkTo(section)}>
                  {section.heading}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

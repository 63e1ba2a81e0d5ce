import type { SectionMastery } from "../../data/card/read-mastery";
import { articleAddress, languageOf } from "../../domain/article/article-slug";
import { messagesIn } from "../../messages/messages";
import { ShareBars } from "../../ui/charts/share-bars";
import { useLanguage } from "../../ui/language-context";

/** How much of each section would be right if it were asked now, guide by guide. */
export function MasteryBars({ sections }: { sections: SectionMastery[] }) {
  const messages = messagesIn(useLanguage()).progress;
  const articles = new Map(sections.map(({ article, title }) => [article, title]));
  return [...articles].map(([article, title]) => (
    <section key={article} className="mb-8">
      <h3 className="mb-3" lang={languageOf(article)}>
        {title}
      </h3>
      <ShareBars
        bars={sections
          .filter((section) => section.article === article)
          .map(({ section, heading, ...mastery }) => ({
            label: heading,
            lang: languageOf(article),
            href: `${articleAddress(article)}#${section}`,
            valueText: messages.mastery(mastery),
            share: mastery.share,
          }))}
      />
    </section>
  ));
}

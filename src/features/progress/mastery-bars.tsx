import { articleAddress } from "../../domain/article/edition";
import type { Mastery } from "../../domain/review/mastery";
import { ShareBars } from "../../ui/share-bars";

export type SectionMastery = Mastery & { article: string; title: string; section: string; heading: string };

const masteryWords = ({ total, met, known, share }: Mastery): string =>
  met === 0
    ? `not met yet (${total} to learn)`
    : `${Math.round(100 * share)} %: ${known} of ${total} known${met > known ? `, ${met - known} missed` : ""}`;

/** How much of each section would be right if it were asked now, guide by guide. */
export function MasteryBars({ sections }: { sections: SectionMastery[] }) {
  const guides = new Map(sections.map(({ article, title }) => [article, title]));
  return [...guides].map(([article, title]) => (
    <section key={article} className="mb-8">
      <h3 className="mb-3">{title}</h3>
      <ShareBars
        bars={sections
          .filter((section) => section.article === article)
          .map(({ section, heading, ...mastery }) => ({
            label: heading,
            href: `${articleAddress(article)}#${section}`,
            words: masteryWords(mastery),
            share: mastery.share,
          }))}
      />
    </section>
  ));
}

import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import type { Results } from "../../../domain/block/results";
import { messagesIn } from "../../../messages/messages";
import { ShareBars } from "../../../ui/charts/share-bars";
import { useLanguage } from "../../../ui/language-context";

/** How each section of the guide went. */
export function SectionBars({ sections }: { sections: Results["sections"] }) {
  const { score } = messagesIn(useLanguage()).charts;
  return (
    <ShareBars
      bars={sections.map(({ article, section, heading, right, total }) => ({
        label: heading,
        href: `${articleAddress(article)}#${section}`,
        lang: languageOf(article),
        valueText: score(right, total),
        share: right / total,
      }))}
    />
  );
}

import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import type { Results } from "../../../domain/block/results";
import { messagesIn } from "../../../messages/messages";
import { ShareBars } from "../../../ui/charts/share-bars";
import { useLanguage } from "../../../ui/language-context";

type Sections = Results["sections"];

/** As many as there is to do something about at once. */
const atOnce = 3;

/** Of fewer answers a share in figures says nothing. */
const enoughForShare = 3;

/** How each section of the guide went, the worst first; the others are folded. */
export function SectionBars({ sections }: { sections: Sections }) {
  const messages = messagesIn(useLanguage()).results;
  const sorted = [...sections].sort((one, other) => one.right / one.total - other.right / other.total);
  const others = sorted.slice(atOnce);
  // The result of a block on one section stands in its ring already.
  const isDrawn = sections.length > 1;
  return (
    <>
      <Bars sections={sorted.slice(0, atOnce)} isDrawn={isDrawn} />
      {others.length > 0 && (
        <details className="fold mt-2">
          <summary>{messages.otherSections(others.length)}</summary>
          <Bars sections={others} isDrawn={isDrawn} />
        </details>
      )}
    </>
  );
}

function Bars({ sections, isDrawn }: { sections: Sections; isDrawn: boolean }) {
  const { score, fewRight } = messagesIn(useLanguage()).charts;
  return (
    <ShareBars
      bars={sections.map(({ article, section, heading, right, total }) => ({
        label: heading,
        href: `${articleAddress(article)}#${section}`,
        lang: languageOf(article),
        valueText: isDrawn && total >= enoughForShare ? score(right, total) : fewRight(right, total),
        ...(isDrawn && { share: right / total }),
      }))}
    />
  );
}

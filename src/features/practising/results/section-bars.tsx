import { articleAddress } from "../../../domain/article/edition";
import type { Results } from "../../../domain/block/results";
import { ShareBars } from "../../../ui/share-bars";
import { scoreWords } from "./score-words";

/** How each section of the guide went. */
export const SectionBars = ({ sections }: { sections: Results["sections"] }) => (
  <ShareBars
    bars={sections.map(({ article, section, heading, right, total }) => ({
      label: heading,
      href: `${articleAddress(article)}#${section}`,
      words: scoreWords({ right, total }),
      share: right / total,
    }))}
  />
);

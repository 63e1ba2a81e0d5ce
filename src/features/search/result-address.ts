import { articleAddressIn } from "../../domain/article/article-slug";
import { passageAddress } from "../../domain/block/passage-address";
import type { Language } from "../../domain/language";
import { pathwayAddress } from "../../domain/pathway/pathway-address";
import type { FoundEntry } from "../../domain/search/entries/search-entry";

/** Where what was found stands. `reader`: their language, whose page frames a guide that is not in it. */
export const resultAddress = ({ kind, article, language, fact, section }: FoundEntry, reader: Language): string => {
  if (kind === "pathway") return pathwayAddress(language, section);
  if (fact !== null) return passageAddress(article, fact, reader);
  const address = articleAddressIn(reader, article);
  return section === "" ? address : `${address}#${section}`;
};

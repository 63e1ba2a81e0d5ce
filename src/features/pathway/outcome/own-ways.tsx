import type { ArticleSection } from "../../../data/article/list-section-headings";
import { articleAddressIn, articleSlugIn, languageOf } from "../../../domain/article/article-slug";
import { type Language, originalLanguage } from "../../../domain/language";
import type { FactLocation } from "../../../domain/pathway/locate-fact";
import type { MapSection, MapWay } from "../../../domain/pathway/pathway-map";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { StopList } from "../../../ui/charts/stop-list";
import { useLanguage } from "../../../ui/language-context";
import { Fold } from "./fold";

/** Where a stop may lead: in the reader's language first. */
export const stopLocations = ({ guide, section }: MapSection, language: Language): FactLocation[] =>
  [...new Set([language, originalLanguage])].map((spoken) => ({ article: articleSlugIn(spoken, guide), section }));

/** `wholeMap`: a section of the guide that shows the whole map. */
type Props = { ways: MapWay[]; wholeMap: MapSection | null; passages: ArticleSection[] };

/** The ways of the map that this outcome is on, from here to the licence: folded, for the steps say them. Its key is in the guide, so that no stop has a number. */
export const OwnWays = ({ ways, wholeMap, passages }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  if (ways.length === 0) return null;
  const target = (wanted: MapSection) => {
    const found = stopLocations(wanted, language).find(({ article, section }) =>
      passages.some((passage) => passage.article === article && passage.section === section),
    );
    if (!found) return undefined;
    const spoken = languageOf(found.article);
    const address = articleAddressIn(language, found.article);
    return { address, language: spoken === language ? undefined : spoken };
  };
  const lead = (stop: MapWay["stops"][number]) => {
    const found = target(stop);
    const address = found && `${found.address}#${stop.section}`;
    return { ...stop, system: null, address, language: found?.language };
  };
  const map = wholeMap ? target(wholeMap) : undefined;
  return (
    <Fold id="map" heading={messages.map}>
      {ways.map(({ id, name, stops }) => (
        <div key={id} className="way way-lit">
          {ways.length > 1 && <p className="way-name">{name}</p>}
          <StopList stops={stops.map(lead)} />
        </div>
      ))}
      {map && (
        <p className="meta print:hidden">
          <a
            className="inline-flex min-h-target items-center"
            href={`${map.address}#system-map`}
            hrefLang={map.language}
          >
            {messages.wholeMap}
            {map.language && ` ${messages.inLanguage(languageName(map.language, language))}`}
          </a>
        </p>
      )}
    </Fold>
  );
};

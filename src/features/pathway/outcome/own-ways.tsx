import type { ArticleSection } from "../../../data/article/list-section-headings";
import { articleAddress, articleAddressIn, articleSlugIn, languageOf } from "../../../domain/article/article-slug";
import { type Language, originalLanguage } from "../../../domain/language";
import type { FactLocation } from "../../../domain/pathway/locate-fact";
import type { MapStop, MapWay } from "../../../domain/pathway/pathway-map";
import { messagesIn } from "../../../messages/messages";
import { StopList } from "../../../ui/charts/stop-list";
import { useLanguage } from "../../../ui/language-context";

/** Where a stop may lead: in the reader's language first. */
export const stopLocations = ({ guide, section }: MapStop, language: Language): FactLocation[] =>
  [...new Set([language, originalLanguage])].map((spoken) => ({ article: articleSlugIn(spoken, guide), section }));

/** `mapArticle`: the guide that shows the whole map. */
type Props = { ways: MapWay[]; mapArticle: string | null; passages: ArticleSection[] };

/** The ways of the map that this outcome is on, from here to the licence. Its key is in the guide, so that no stop has a number. */
export const OwnWays = ({ ways, mapArticle, passages }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  if (ways.length === 0) return null;
  const target = (stop: MapStop) => {
    const found = stopLocations(stop, language).find(({ article, section }) =>
      passages.some((passage) => passage.article === article && passage.section === section),
    );
    if (!found) return {};
    const spoken = languageOf(found.article);
    return {
      address: `${articleAddress(found.article)}#${found.section}`,
      language: spoken === language ? undefined : spoken,
    };
  };
  const lead = (stop: MapStop) => ({ ...stop, system: null, ...target(stop) });
  return (
    <section id="map" aria-labelledby="map-heading">
      <h2 id="map-heading">{messages.map}</h2>
      {ways.map(({ id, name, stops }) => (
        <div key={id} className="way way-lit">
          {ways.length > 1 && <p className="way-name">{name}</p>}
          <StopList stops={stops.map(lead)} />
        </div>
      ))}
      {mapArticle && (
        <p className="meta print:hidden">
          <a href={`${articleAddressIn(language, mapArticle)}#system-map`}>{messages.wholeMap}</a>
        </p>
      )}
    </section>
  );
};

import { useId } from "react";
import { messagesIn } from "../../../messages/messages";
import { StopList } from "../../../ui/charts/stop-list";
import { useLanguage } from "../../../ui/language-context";
import { useArticle } from "../article/article-context";
import { mapAddress } from "./map-address";

/**
 * The ways to a licence, each from who somebody is through the systems that it needs. The reader's own is marked on the device,
 * by the route that it keeps.
 */
export const SystemMap = () => {
  const caption = useId();
  const { map, slug } = useArticle();
  const messages = messagesIn(useLanguage()).readingMaps;
  if (map === null) return null;
  return (
    <figure id="system-map" className="system-map" aria-labelledby={caption}>
      <figcaption id={caption}>{messages.ways}</figcaption>
      <ol className="map-key" aria-label={messages.systems}>
        {map.systems.map((system, index) => (
          <li key={system.name}>
            <a href={mapAddress(system, slug)}>
              <span className="stop-number" aria-hidden="true">
                {index + 1}
              </span>
              {system.name}
            </a>
          </li>
        ))}
      </ol>
      <ul className="ways" aria-labelledby={caption}>
        {map.ways.map(({ id, name, outcomes, stops }) => (
          <li key={id} className="way" data-outcomes={outcomes.join(" ")}>
            <p className="way-name">{name}</p>
            <strong className="way-mine" hidden>
              {messages.mine}
            </strong>
            <StopList stops={stops.map((stop) => ({ ...stop, address: mapAddress(stop, slug) }))} />
          </li>
        ))}
      </ul>
    </figure>
  );
};

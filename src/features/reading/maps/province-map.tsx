import { useId } from "react";
import { articleAddressIn } from "../../../domain/article/article-slug";
import {
  type ProvinceState,
  type ProvinceTile,
  provinceStates,
  readProvinceArticles,
  toProvinceMap,
} from "../../../domain/province/province-map";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { useArticle } from "../article/article-context";

const signs = { open: <Icon name="tick" />, closed: <Icon name="close" />, unknown: "?" } satisfies Record<
  ProvinceState,
  unknown
>;

const Sign = ({ state }: { state: ProvinceState }) => (
  <span className="tile-sign" aria-hidden="true">
    {signs[state]}
  </span>
);

const Tile = ({ tile: { province, name, state, fact, guide } }: { tile: ProvinceTile }) => {
  const language = useLanguage();
  const { reading, readingMaps } = messagesIn(language);
  const words = (
    <>
      <span className="tile-code">{province.toUpperCase()}</span>{" "}
      <span className="tile-name">
        {name}
        <span className="sr-only">{reading.colon + readingMaps.states[state]}</span>
      </span>
      <Sign state={state} />
    </>
  );
  const className = `tile tile-${state}`;
  if (guide === undefined && fact === undefined) return <span className={className}>{words}</span>;
  return (
    <a className={className} href={guide ? articleAddressIn(language, guide) : `#fact-${fact}`}>
      {words}
    </a>
  );
};

/**
 * The provinces and territories as tiles, each about where it lies. A tile says by edge, ground and sign what it says in
 * words to those who hear it, and leads to the place's own guide, or else to the sentence that says so. `table`: of the
 * guide. `articles`: those places that have one, as `bc: british-columbia, ab: alberta`.
 */
export const ProvinceMap = ({ table: id, articles }: { table: string; articles?: string }) => {
  const caption = useId();
  const messages = messagesIn(useLanguage()).readingMaps;
  const table = useArticle().tables.find((each) => each.id === id);
  if (!table) return null;
  const { question, tiles } = toProvinceMap(table, readProvinceArticles(articles));
  return (
    <figure className="province-map" aria-labelledby={caption}>
      <figcaption id={caption}>{question}</figcaption>
      <div className="tiles">
        <ul aria-labelledby={caption}>
          {tiles.map((tile) => (
            <li key={tile.province} className={`at-${tile.province}`}>
              <Tile tile={tile} />
            </li>
          ))}
        </ul>
        <ul className="tile-legend">
          {provinceStates.map((state) => (
            <li key={state}>
              <Sign state={state} />
              {messages.legend[state]}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
};

import { renditionAddress, renditionsOf } from "../../../domain/picture/picture";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useArticle } from "../article/article-context";
import { sourceAnchor } from "../sources/source-list";

type Props = { picture: string; alt: string; caption?: string; source?: string };

/** Under a phone's width the column of text is the window less its edges; it is never wider than 42rem. */
const sizes = "(min-width: 44rem) 42rem, calc(100vw - 2rem)";

/** Whose picture it is: a source of the guide, which is a link to its entry, or what its editor wrote. */
const FigureSource = ({ source }: { source: string }) => {
  const { sources } = useArticle();
  const { reading, readingSources } = messagesIn(useLanguage());
  const listed = sources.find(({ id }) => id === source);
  if (!listed) return source;
  return (
    <>
      {`${readingSources.source}${reading.colon}`}
      <a href={`#${sourceAnchor(source)}`}>{`${listed.publisher}, ${listed.title}`}</a>
    </>
  );
};

/** A picture with its words. Its size is known before it comes, so that nothing moves; it comes when it is scrolled to. */
export const Figure = ({ picture: hash, alt, caption, source }: Props) => {
  const picture = useArticle().pictures.find((each) => each.hash === hash);
  if (!picture) return null;
  const renditions = renditionsOf(picture).map(({ name, width }) => `${renditionAddress(hash, name)} ${width}w`);
  return (
    <figure className="figure">
      <img
        src={renditionAddress(hash)}
        srcSet={renditions.join(", ")}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading="lazy"
        decoding="async"
      />
      {(caption || source) && (
        <figcaption>
          {caption}
          {source && (
            <span className="figure-source">
              <FigureSource source={source} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
};

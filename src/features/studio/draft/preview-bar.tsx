import {
  draftAddress,
  framedPreviewAddress,
  type PreviewMedium,
  previewAddress,
  previewMedia,
} from "../../../domain/draft/draft-address";
import { addressIn, type Language, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** `spoken`: the languages that the draft has an article in; `shown`: the one that is shown. */
type Props = { id: string; spoken: readonly Language[]; shown: Language; medium: PreviewMedium };

/** Says what the page is, leads back, and to how the draft is shown on other media and in other languages. */
export const PreviewBar = ({ id, spoken, shown, medium }: Props) => {
  const language = useLanguage();
  const { desk } = messagesIn(language);
  return (
    <aside className="notice preview-bar" aria-label={desk.previewLine}>
      <p className="font-semibold">{desk.previewLine}</p>
      <p className="actions">
        <a href={addressIn(language, draftAddress(id))}>{desk.previewBack}</a>
        {previewMedia.map((each) => (
          <a
            key={each}
            href={addressIn(language, previewAddress(id, shown, each))}
            aria-current={each === medium ? "page" : undefined}
          >
            {desk.previewMedia[each]}
          </a>
        ))}
        {spoken.length > 1 &&
          spoken.map((other) => (
            <a
              key={other}
              href={addressIn(other, previewAddress(id, other, medium))}
              hrefLang={other}
              lang={other}
              aria-current={other === shown ? "true" : undefined}
            >
              {ownName(other)}
            </a>
          ))}
      </p>
    </aside>
  );
};

/** The draft in a window of its own: as wide as a phone, or as the paper that it is printed on. */
export const PreviewFrame = ({
  id,
  shown,
  medium,
}: Pick<Props, "id" | "shown"> & { medium: Exclude<PreviewMedium, "screen"> }) => {
  const { desk } = messagesIn(useLanguage());
  // What scrolls is reached by keys.
  const scrolling = {
    className: "preview-frame",
    tabIndex: 0,
    role: "group",
    "aria-label": desk.previewFrames[medium],
  };
  return (
    <>
      {medium === "paper" && <p className="mt-3 text-quiet">{desk.previewPaper}</p>}
      <div {...scrolling}>
        <iframe
          className={`preview-${medium}`}
          src={addressIn(shown, framedPreviewAddress(id, shown, medium))}
          title={desk.previewFrames[medium]}
        />
      </div>
    </>
  );
};

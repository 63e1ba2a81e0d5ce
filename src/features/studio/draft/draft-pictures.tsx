import { figuresIn } from "../../../domain/picture/figures-in";
import {
  heavyBytes,
  type Picture,
  pictureTypes,
  renditionAddress,
  renditionWidths,
} from "../../../domain/picture/picture";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

type Props = { draftId: string; path: string; seat: string; text: string; pictures: Picture[]; mayWrite: boolean };

const AddPicture = ({ draftId, path, seat }: Pick<Props, "draftId" | "path" | "seat">) => {
  const language = useLanguage();
  const messages = messagesIn(language).studio.draft.pictures;
  return (
    <details className="fold mt-3">
      <summary>
        <span>{messages.add}</span>
      </summary>
      <form
        method="post"
        encType="multipart/form-data"
        action={formAction(language, "/api/studio/forms/add-picture")}
        className="studio-picture-form"
      >
        <input type="hidden" name="draft" value={draftId} />
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="seat" value={seat} />
        <TextField
          type="file"
          name="picture"
          label={messages.file}
          hint={messages.fileHint}
          accept={pictureTypes.join(",")}
          required
        />
        <TextField name="alt" label={messages.alt} hint={messages.altHint} maxLength={200} required />
        <TextField name="caption" label={messages.caption} maxLength={200} />
        <TextField name="source" label={messages.source} hint={messages.sourceHint} maxLength={200} />
        <p className="text-small text-quiet">{messages.where}</p>
        <Button type="submit" kind="plain">
          {messages.submit}
        </Button>
      </form>
    </details>
  );
};

/** The pictures of an article as it is saved, what they weigh on a phone, and the form that adds one. `pictures`: those that there are. */
export const DraftPictures = ({ text, pictures, mayWrite, ...form }: Props) => {
  const messages = messagesIn(useLanguage()).studio.draft.pictures;
  const figures = [...new Map(figuresIn(text).map((figure) => [figure.picture, figure])).values()];
  const known = new Map(pictures.map((picture) => [picture.hash, picture]));
  const weight = pictures.reduce((sum, { phoneBytes }) => sum + phoneBytes, 0);
  return (
    <section id="pictures" className="mt-6">
      <h2>{messages.heading}</h2>
      {figures.length === 0 && <p className="mt-2">{messages.none}</p>}
      {weight > 0 && <p className="mt-2">{messages.weight(kilobytes(weight))}</p>}
      {weight > heavyBytes && <p className="notice mt-2">{messages.heavy}</p>}
      {figures.length > 0 && (
        <ul className="studio-pictures">
          {figures.map(({ picture: hash, alt }) => {
            const picture = known.get(hash);
            return (
              <li key={hash}>
                {picture && (
                  <img
                    src={renditionAddress(hash, renditionWidths.least)}
                    width={picture.width}
                    height={picture.height}
                    alt=""
                    loading="lazy"
                  />
                )}
                <p>
                  {alt}
                  <span className="studio-note block">
                    {picture ? messages.kilobytes(kilobytes(picture.phoneBytes)) : messages.absent}
                  </span>
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {mayWrite && <AddPicture {...form} />}
    </section>
  );
};

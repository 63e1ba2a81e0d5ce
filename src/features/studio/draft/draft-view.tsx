import { deskAddress, factsAddress, framedPreviewAddress, previewAddress } from "../../../domain/draft/draft-address";
import type { DraftCheck } from "../../../domain/draft/draft-check";
import { isArticleText } from "../../../domain/draft/draft-file";
import { type PublicDraft, toListedFile } from "../../../domain/draft/public-draft";
import { addressIn, languageTag } from "../../../domain/language";
import type { Picture } from "../../../domain/picture/picture";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { DecisionList, RemarkList } from "../desk/remarks";
import { ProblemList } from "../problems/problem-list";
import { ActNote } from "./act-note";
import { AddressForm } from "./address-form";
import { componentForms, type MapTable } from "./component-forms";
import { DraftActs } from "./draft-acts";
import { DraftNav } from "./draft-nav";
import { DraftPictures } from "./draft-pictures";
import { EditorSigns } from "./editor-signs";
import { fileParts } from "./file-name";
import { PreviewAddresses } from "./preview-addresses";
import { RebaseForm } from "./rebase-form";

type DraftFile = PublicDraft["files"][number];

type TextFormProps = {
  draft: PublicDraft;
  file: DraftFile;
  seat: string;
  personId: string;
  tables: readonly MapTable[];
};

/** The text of one file, and the button that stores it. A script makes an editor of it that saves by itself. */
const TextForm = ({ draft, file, seat, personId, tables }: TextFormProps) => {
  const language = useLanguage();
  const { studio, editor } = messagesIn(language);
  const { draft: messages } = studio;
  const parts = fileParts(file.path);
  return (
    <form
      method="post"
      action={formAction(language, "/api/studio/forms/save-draft")}
      className="studio-text"
      autoComplete="off"
      data-editor
      data-person={personId}
      data-new-fact={file.path.endsWith("/article.mdx") ? addressIn(language, factsAddress(draft.id, "")) : undefined}
      data-former={JSON.stringify(
        draft.formerNames.map((name) => file.path.replace(`/${draft.article}/`, `/${name}/`)),
      )}
      data-preview={
        parts?.kind === "article"
          ? addressIn(parts.language, framedPreviewAddress(draft.id, parts.language, "phone"))
          : undefined
      }
      data-components={JSON.stringify(componentForms(editor, tables))}
      data-sign-in={addressIn(language, `/sign-in?${new URLSearchParams({ next: addressIn(language, "/studio") })}`)}
    >
      <input type="hidden" name="draft" value={draft.id} />
      <input type="hidden" name="path" value={file.path} />
      <input type="hidden" name="base" value={file.save} />
      <input type="hidden" name="seat" value={seat} />
      <label htmlFor="text" className="font-semibold">
        {messages.text[parts?.kind ?? "facts"]}
      </label>
      <textarea
        id="text"
        name="text"
        className="text-box"
        rows={24}
        spellCheck={parts?.kind === "article"}
        lang={parts && languageTag(parts.language)}
        defaultValue={file.text ?? ""}
        aria-describedby="problems"
      />
      <div className="actions">
        <Button type="submit">{messages.save}</Button>
        <a href={addressIn(language, previewAddress(draft.id, parts?.language))}>{messages.preview}</a>
        <a href={addressIn(language, deskAddress(draft.id))}>{messages.desk}</a>
        <a href={addressIn(language, "/studio/help")} target="_blank" rel="noopener">
          {editor.help}
        </a>
      </div>
      <EditorSigns />
      <script src={builtFile("/generated/editor.js")} defer />
    </form>
  );
};

/** A draft as those who write in it see it. `open`: the path of the file that is edited; `seat`: of this page; `personId`: whose page it is;
 * `madePreview`: the preview address that was just made; `pictures`: those that the file shows; `tables`: for maps of the provinces. */
export const DraftView = ({
  draft,
  check,
  open,
  seat,
  personId,
  madePreview,
  pictures,
  tables,
}: {
  draft: PublicDraft;
  check: DraftCheck;
  open: string;
  seat: string;
  personId: string;
  madePreview: string | null;
  pictures: Picture[];
  tables: MapTable[];
}) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  const file = draft.files.find(({ path }) => path === open);
  // Of a guide that is to be withdrawn no text is published.
  const isWithdrawal = draft.articleAct?.kind === "withdraw";
  // What a reviewer wants is why the author comes.
  const isReturned = draft.state === "returned";
  const reviews = (
    <>
      <DecisionList decisions={draft.decisions} />
      <RemarkList draft={draft} file={open} />
    </>
  );
  return (
    <>
      {draft.files.some(({ movedOn }) => movedOn) && draft.acts.includes("save") && (
        <RebaseForm draftId={draft.id} mayWrite />
      )}
      {isReturned && reviews}
      <ActNote draft={draft} />
      {isWithdrawal ? (
        <p className="actions mt-3">
          <a href={addressIn(language, deskAddress(draft.id))}>{messages.desk}</a>
        </p>
      ) : (
        <DraftNav id={draft.id} files={draft.files.map(toListedFile)} open={{ file: open }} />
      )}
      {file && !isWithdrawal && draft.acts.includes("save") && (
        <TextForm key={file.path} {...{ draft, file, seat, personId, tables }} />
      )}
      {file && !isWithdrawal && !draft.acts.includes("save") && (
        <>
          <p className="mt-4">{messages.readOnly}</p>
          <pre className="studio-read">{file.text}</pre>
        </>
      )}
      {file?.text && isArticleText(open) && (
        <DraftPictures
          {...{ draftId: draft.id, path: open, seat, text: file.text, pictures }}
          mayWrite={draft.acts.includes("save")}
        />
      )}
      <ProblemList {...{ draftId: draft.id, check }} {...(draft.acts.includes("save") && { seat })} />
      {!isReturned && reviews}
      <AddressForm draft={draft} />
      {!isWithdrawal && <PreviewAddresses draft={draft} made={madePreview} />}
      <DraftActs draft={draft} />
    </>
  );
};

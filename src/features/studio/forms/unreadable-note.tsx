import { draftAddress } from "../../../domain/draft/draft-address";
import type { UnreadableFile } from "../../../domain/draft/forms/draft-form-page";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { fileName } from "../draft/file-name";

/** Says why a file has no form, and leads to its text. */
export const UnreadableNote = ({ draftId, file }: { draftId: string; file: UnreadableFile }) => {
  const language = useLanguage();
  const { draftForms: messages, studio, reading } = messagesIn(language);
  return (
    <section className="notice notice-bad mt-6">
      <p className="font-semibold">{messages.unreadable}</p>
      <p className="mt-2">
        {fileName(file.path, studio)}, {studio.draft.line(file.line).toLowerCase() + reading.colon}
        <span lang="en">
          {file.message} {file.suggestion}
        </span>
      </p>
      <p className="mt-2">
        <a href={`${addressIn(language, draftAddress(draftId, file.path))}#line-${file.line}-1`}>{messages.openText}</a>
      </p>
    </section>
  );
};

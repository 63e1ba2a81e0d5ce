import type { ListedFile } from "../../../domain/draft/public-draft";
import { addressIn, type Language, originalLanguage, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { draftAddress, factsAddress, frontMatterAddress, sourcesAddress } from "./draft-address";
import { fileName, fileParts } from "./file-name";

/** What is open: a file as text, by its path, or one of the forms. */
export type OpenPart = { file: string } | { form: "front-matter"; language: Language } | { form: "source" | "fact" };

type Part = { name: string; address: string; isOpen: boolean; note: string | null; file?: string };

const isForm = (open: OpenPart, form: "front-matter" | "source" | "fact", language?: Language): boolean =>
  "form" in open && open.form === form && (open.form !== "front-matter" || open.language === language);

/** The parts of a guide, of which some are forms; an article comes behind its front matter. */
const partsOf = (
  { id, files }: { id: string; files: readonly ListedFile[] },
  open: OpenPart,
  language: Language,
): Part[] => {
  const { studio, draftForms } = messagesIn(language);
  const form = (name: string, address: string, isOpen: boolean): Part => ({ name, address, isOpen, note: null });
  return files.flatMap(({ path, state }): Part[] => {
    const parts = fileParts(path);
    const text: Part = {
      name: fileName(path, studio),
      address: draftAddress(id, path),
      isOpen: "file" in open && open.file === path,
      note: state === "accepted" ? null : studio.draft[state],
      file: path,
    };
    if (!parts) return [text];
    const own = parts.language === originalLanguage ? null : ownName(parts.language);
    if (parts.kind === "article" && state !== "absent") {
      const name = draftForms.nav["front-matter"];
      const address = frontMatterAddress(id, parts.language);
      const isOpen = isForm(open, "front-matter", parts.language);
      return [form(own === null ? name : draftForms.inLanguage(name, own), address, isOpen), text];
    }
    if (parts.kind === "facts" && own === null)
      return [
        form(draftForms.nav.source, sourcesAddress(id), isForm(open, "source")),
        form(draftForms.nav.fact, factsAddress(id), isForm(open, "fact")),
        text,
      ];
    return [text];
  });
};

/** The parts of a draft's guide. `open`: the one that the page is about. */
export const DraftNav = (props: { id: string; files: readonly ListedFile[]; open: OpenPart }) => {
  const language = useLanguage();
  const { studio: messages } = messagesIn(language);
  return (
    <nav aria-label={messages.draft.files} className="studio-files">
      {partsOf(props, props.open, language).map(({ name, address, isOpen, note, file }) => (
        <a
          key={address}
          href={addressIn(language, address)}
          data-file={file}
          aria-current={isOpen ? "page" : undefined}
        >
          {name}
          {note !== null && <span className="studio-note">{note}</span>}
        </a>
      ))}
    </nav>
  );
};

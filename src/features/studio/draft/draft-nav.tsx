import {
  draftAddress,
  factsAddress,
  frontMatterAddress,
  sourcesAddress,
  tablesAddress,
  translationAddress,
} from "../../../domain/draft/draft-address";
import type { ListedFile } from "../../../domain/draft/public-draft";
import { addressIn, type Language, originalLanguage, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { questionsAddress } from "../questions/question-address";
import { fileName, fileParts } from "./file-name";

/** What is open: a file as text, by its path, or one of the forms. */
export type OpenPart =
  | { file: string }
  | { form: "front-matter"; language: Language }
  | { form: "source" | "fact" | "table" }
  | { page: "questions" | "translation"; language: Language };

/** `isMain`: what an editor without YAML needs for a guide; the others are folded. */
type Part = { name: string; address: string; isOpen: boolean; isMain: boolean; note: string | null; file?: string };

const isForm = (open: OpenPart, form: "front-matter" | "source" | "fact" | "table", language?: Language): boolean =>
  "form" in open && open.form === form && (open.form !== "front-matter" || open.language === language);

const isPage = (open: OpenPart, page: "questions" | "translation", language: Language): boolean =>
  "page" in open && open.page === page && open.language === language;

/** Articles of all languages come before what stands beside them, so that a translator finds theirs on a phone. */
const articlesFirst = (files: readonly ListedFile[]): ListedFile[] => {
  const isArticle = ({ path }: ListedFile) => fileParts(path)?.kind === "article";
  return [...files.filter(isArticle), ...files.filter((file) => !isArticle(file))];
};

/** The parts of a guide, of which some are forms; an article comes behind its front matter. */
const partsOf = (
  { id, files }: { id: string; files: readonly ListedFile[] },
  open: OpenPart,
  language: Language,
): Part[] => {
  const { studio, draftForms, studioQuestions, studioTranslation } = messagesIn(language);
  return articlesFirst(files).flatMap(({ path, state }): Part[] => {
    const parts = fileParts(path);
    const isOriginal = parts?.language === originalLanguage;
    const form = (name: string, address: string, isOpen: boolean, isMain = isOriginal): Part => {
      return { name, address, isOpen, isMain, note: null };
    };
    const translation =
      parts?.kind === "article" && !isOriginal
        ? [
            form(
              studioTranslation.short(ownName(parts.language)),
              translationAddress(id, parts.language),
              isPage(open, "translation", parts.language),
              true,
            ),
          ]
        : [];
    const text: Part = {
      name: fileName(path, studio),
      address: draftAddress(id, path),
      isOpen: "file" in open && open.file === path,
      isMain: isOriginal && parts?.kind !== "facts",
      note: state === "accepted" ? null : studio.draft[state],
      file: path,
    };
    if (parts?.kind === "article" && state !== "absent") {
      const name = draftForms.nav["front-matter"];
      const address = frontMatterAddress(id, parts.language);
      const isOpen = isForm(open, "front-matter", parts.language);
      const head = form(isOriginal ? name : draftForms.inLanguage(name, ownName(parts.language)), address, isOpen);
      return [...translation, head, text];
    }
    if (translation.length > 0) return [...translation, text];
    if (parts?.kind === "facts" && isOriginal)
      return [
        form(draftForms.nav.source, sourcesAddress(id), isForm(open, "source")),
        form(draftForms.nav.fact, factsAddress(id), isForm(open, "fact")),
        form(draftForms.nav.table, tablesAddress(id), isForm(open, "table")),
        text,
      ];
    if (parts?.kind === "questions" && (isOriginal || state !== "absent")) {
      const name = isOriginal
        ? studioQuestions.short
        : draftForms.inLanguage(studioQuestions.short, ownName(parts.language));
      return [form(name, questionsAddress(id, parts.language), isPage(open, "questions", parts.language)), text];
    }
    return [text];
  });
};

const Links = ({ parts }: { parts: readonly Part[] }) => {
  const language = useLanguage();
  return (
    <div className="studio-files">
      {parts.map(({ name, address, isOpen, note, file }) => (
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
    </div>
  );
};

/** The parts of a draft's guide. `open`: the one that the page is about. */
export const DraftNav = (props: { id: string; files: readonly ListedFile[]; open: OpenPart }) => {
  const language = useLanguage();
  const { studio, draftForms } = messagesIn(language);
  const parts = partsOf(props, props.open, language);
  const others = parts.filter(({ isMain }) => !isMain);
  return (
    <nav aria-label={studio.draft.files} className="mt-6">
      <Links parts={parts.filter(({ isMain }) => isMain)} />
      <details className="fold" open={others.some(({ isOpen }) => isOpen)}>
        <summary>
          <span>{draftForms.others}</span>
        </summary>
        <Links parts={others} />
      </details>
    </nav>
  );
};

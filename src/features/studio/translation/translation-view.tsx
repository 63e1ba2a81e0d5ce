import { draftAddress, frontMatterAddress, translationAddress } from "../../../domain/draft/draft-address";
import type {
  QuestionToTranslate,
  TranslatedSection,
  TranslatedText,
  WaitingFact,
} from "../../../domain/draft/translation/draft-translation";
import { addressIn, type Language, languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { Button } from "../../../ui/button";
import { SentencePair } from "../../../ui/changes/sentence-pair";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { EditorSigns } from "../draft/editor-signs";
import { SubmitFields } from "../draft/submit-form";
import { QuestionsToTranslate } from "./questions-to-translate";

type Props = {
  draftId: string;
  language: Language;
  file: string;
  factsFile: string;
  base: number;
  factsBase: number;
  originalBase: number;
  seat: string;
  personId: string;
  mayWrite: boolean;
  /** A second person can be asked to read the draft. */
  maySubmit: boolean;
  exists: boolean;
  broken: string | null;
  texts: TranslatedText[];
  sections: TranslatedSection[];
  questionsBase: number;
  questions: QuestionToTranslate[];
  /** Only what waits is shown. */
  isNarrow: boolean;
};

const originalTag = languageTag(originalLanguage);

/** The numbers of the saves have ids: the script takes those of the next save over. */
const HiddenFields = ({
  draftId,
  language,
  base,
  factsBase,
  originalBase,
  seat,
}: Pick<Props, "draftId" | "language" | "base" | "factsBase" | "originalBase" | "seat">) => (
  <>
    <input type="hidden" name="draft" value={draftId} />
    <input type="hidden" name="in" value={language} />
    <input type="hidden" name="base" id="base" value={base} />
    <input type="hidden" name="factsBase" id="facts-base" value={factsBase} />
    <input type="hidden" name="originalBase" id="original-base" value={originalBase} />
    <input type="hidden" name="seat" value={seat} />
  </>
);

/** About as many lines as a text takes in its column, for browsers in which a box does not grow with it. */
const rowsOf = (text: string): number =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 56)), 0);

type BoxProps = { id: string; name: string; label: string; value: string; lang: string; most?: number | null };

/** A text with its name above it. It is no field of one line, in which the Enter key would press the first button. */
const TextBox = ({ id, name, label, value, lang, most }: BoxProps) => (
  <div className="field">
    <label htmlFor={id} className="font-semibold">
      {label}
    </label>
    <textarea
      id={id}
      name={name}
      className="text-box"
      rows={Math.max(1, rowsOf(value))}
      lang={lang}
      maxLength={most ?? undefined}
      defaultValue={value}
    />
  </div>
);

/** The title and the other texts of the front matter, each below what the original says. */
const FrontMatterTexts = ({ draftId, language, texts, mayWrite, file }: Props) => {
  const page = useLanguage();
  const { studioTranslation: messages, draftForms } = messagesIn(page);
  return (
    <div className="mt-3 grid grid-cols-1 gap-4">
      {texts.map(({ name, most, original, translated }) => {
        const { label } = draftForms.frontMatter.fields[name];
        return (
          <div key={name} className="grid grid-cols-1 gap-1">
            {original !== "" && (
              <p className="text-small" lang={originalTag}>
                {original}
              </p>
            )}
            {mayWrite ? (
              <TextBox
                {...{ name, label, most, id: `field-${name}`, lang: languageTag(language), value: translated }}
              />
            ) : (
              <p lang={languageTag(language)}>{translated}</p>
            )}
          </div>
        );
      })}
      {mayWrite && (
        <details className="fold">
          <summary>
            <span>{messages.restOfHead}</span>
          </summary>
          <p className="actions">
            <a href={addressIn(page, frontMatterAddress(draftId, language))}>{messages.headForm}</a>
            <a href={addressIn(page, draftAddress(draftId, file))}>{messages.headText}</a>
          </p>
        </details>
      )}
    </div>
  );
};

/** The facts of a section that wait, each with the fields in which it is translated. `section`: of the translation. */
const WaitingFacts = ({
  facts,
  section,
  index,
  heading,
  ...props
}: { facts: WaitingFact[]; section: string; index: number; heading: string } & Props) => {
  const { studioTranslation: messages } = messagesIn(useLanguage());
  const { language, mayWrite } = props;
  const lang = languageTag(language);
  if (facts.length === 0) return null;
  return (
    <section className="translation-facts mt-4">
      <h3>{messages.facts}</h3>
      {facts.map(({ id, state, original, originalClaim, quote, claim }) => (
        <fieldset key={id} aria-labelledby={`fact-${id}`} className="question-entry text-small">
          <p id={`fact-${id}`}>
            {messages.factStates[state]} <q lang={originalTag}>{original}</q>
          </p>
          {mayWrite && (
            <div className="mt-3 grid grid-cols-1 gap-3">
              <input type="hidden" name="fact" value={id} />
              <input type="hidden" name="factSection" id={`section-of-${id}`} value={section} />
              <input type="hidden" name="original" value={original} />
              <input type="hidden" name="offered" id={`offered-${id}`} value={quote} />
              <TextBox id={`quote-${id}`} name="quote" label={messages.quote} lang={lang} value={quote} />
              {originalClaim === null && claim === "" ? (
                <input type="hidden" name="claim" value="" />
              ) : (
                <>
                  <p lang={originalTag}>{originalClaim}</p>
                  <TextBox id={`claim-${id}`} name="claim" label={messages.claim} lang={lang} value={claim} />
                </>
              )}
            </div>
          )}
        </fieldset>
      ))}
      {mayWrite && (
        <p className="mt-4">
          <Button type="submit" kind="plain" name="confirmed" id={`confirm-${index}`} value={section}>
            {messages.saveFacts(facts.length)}
            <span className="sr-only"> ({heading})</span>
          </Button>
        </p>
      )}
    </section>
  );
};

/** `index`: among all sections, by which the script knows it again when its anchor is another one. */
const SectionPair = ({ section, index, ...props }: Props & { section: TranslatedSection; index: number }) => {
  const { studioTranslation: messages } = messagesIn(useLanguage());
  const { language, mayWrite } = props;
  const { anchor, state, original, translated, changes, facts } = section;
  const isHead = anchor === "";
  const heading = isHead ? messages.head : section.heading;
  const lang = languageTag(language);
  const id = `section-${anchor}`;
  const text = (translated ?? original ?? "").trim();
  const hasText = !isHead || `${original ?? ""}${text}`.trim() !== "";
  return (
    <section id={id} className="translation-section" data-state={state}>
      <h2 id={`${id}-heading`} lang={isHead ? undefined : translated === null ? originalTag : lang}>
        {heading}
      </h2>
      <p id={`state-${index}`} className="translation-state text-small">
        {messages.states[state]}
      </p>
      {changes.length > 0 && (
        <details className="fold" open>
          <summary>
            <span>{messages.changed}</span>
          </summary>
          <div className="changes" lang={originalTag}>
            {changes.map((change) => (
              <SentencePair key={`${change.before} ${change.now}`} change={change} />
            ))}
          </div>
        </details>
      )}
      {isHead && <FrontMatterTexts {...props} />}
      {hasText && (
        <div className="studio-pair mt-3">
          <div>
            <h3>{messages.original}</h3>
            {original === null ? (
              <p className="text-small text-quiet">{messages.noOriginal}</p>
            ) : (
              <pre className="studio-read" lang={originalTag}>
                {original.trim()}
              </pre>
            )}
          </div>
          <div>
            <h3 id={`${id}-label`}>{messages.translated}</h3>
            {translated === null && mayWrite && <p className="text-small text-quiet">{messages.startsFrom}</p>}
            {mayWrite ? (
              <>
                <input type="hidden" name="anchor" id={`anchor-${index}`} value={anchor} />
                <textarea
                  id={`text-${index}`}
                  name="text"
                  className="text-box"
                  rows={rowsOf(text)}
                  lang={lang}
                  aria-labelledby={`${id}-heading ${id}-label`}
                  defaultValue={text}
                />
              </>
            ) : (
              <pre className="studio-read" lang={lang}>
                {translated?.trim()}
              </pre>
            )}
          </div>
        </div>
      )}
      <WaitingFacts {...{ facts, index, heading }} section={anchor} {...props} />
    </section>
  );
};

const isUntranslated = ({ translated }: QuestionToTranslate): boolean => translated === null;

const isWaiting = ({ state }: TranslatedSection): boolean => state !== "same";

/** The sentences that are noted for facts and that the translation does not have. */
const UnquotedNote = ({ sections }: Pick<Props, "sections">) => {
  const { studioTranslation: messages } = messagesIn(useLanguage());
  const facts = sections.flatMap((section) => section.facts).filter(({ state }) => state === "unquoted");
  if (facts.length === 0) return null;
  return (
    <div className="notice notice-bad mt-4">
      <p>{messages.unquoted}</p>
      <ul>
        {facts.map(({ id, original }) => (
          <li key={id}>
            <a href={`#fact-${id}`} lang={originalTag}>
              {original}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Buttons outside it belong to it too: without script, each of them sends what was typed. */
const formId = "translation";

/** An article beside its translation, section by section, all of it one form. A script saves it while somebody writes. */
export const TranslationView = (props: Props) => {
  const page = useLanguage();
  const { studioTranslation: messages, studio } = messagesIn(page);
  const { draftId, language, file, factsFile, personId, mayWrite, maySubmit, exists, broken } = props;
  const { sections, questions, isNarrow } = props;
  if (broken !== null)
    return (
      <p className="notice notice-bad mt-4">
        {messages.broken} <a href={addressIn(page, draftAddress(draftId, broken))}>{messages.openEditor}</a>
      </p>
    );
  if (!exists)
    return mayWrite ? (
      <form method="post" action={formAction(page, "/api/studio/forms/save-translation")} className="mt-6">
        <HiddenFields {...props} />
        <p>{messages.beginWhat}</p>
        <p className="mt-3">
          <Button type="submit" name="act" value="begin">
            {messages.begin}
          </Button>
        </p>
      </form>
    ) : null;
  const count = (state: TranslatedSection["state"]) => sections.filter((section) => section.state === state).length;
  const shown = isNarrow ? sections.filter(isWaiting) : sections;
  const pairs = shown.map((section) => (
    <SectionPair key={section.anchor} section={section} index={sections.indexOf(section)} {...props} />
  ));
  return (
    <>
      <p id="translation-count" className="mt-4 text-lead">
        {messages.count({
          ...{ sections: sections.length, behind: count("behind"), missing: count("missing"), facts: count("facts") },
          ...{ questions: questions.length, questionsMissing: questions.filter(isUntranslated).length },
        })}
      </p>
      <p className="mt-2 text-small text-quiet">{messages.what}</p>
      {maySubmit && (
        <details className="fold mt-3">
          <summary>
            <span>{studio.draft.submit}</span>
          </summary>
          <div className="mt-3 grid grid-cols-1 justify-items-start gap-3">
            <SubmitFields form={formId} kind="plain" />
          </div>
        </details>
      )}
      <UnquotedNote sections={sections} />
      <nav aria-label={messages.filters} className="studio-files mt-4">
        {[false, true].map((narrow) => (
          <a
            key={String(narrow)}
            href={addressIn(page, translationAddress(draftId, language, narrow))}
            aria-current={narrow === isNarrow ? "page" : undefined}
          >
            {narrow ? messages.toDo : messages.all}
            <span className="studio-note">
              {narrow
                ? sections.filter(isWaiting).length + questions.filter(isUntranslated).length
                : sections.length + questions.length}
            </span>
          </a>
        ))}
      </nav>
      {shown.length === 0 && !questions.some(isUntranslated) && <p className="mt-6">{messages.nothingToDo}</p>}
      {mayWrite ? (
        <form
          method="post"
          action={formAction(page, "/api/studio/forms/save-translation")}
          id={formId}
          autoComplete="off"
          data-translation={file}
          data-person={personId}
          data-sign-in={addressIn(page, `/sign-in?${new URLSearchParams({ next: addressIn(page, "/studio") })}`)}
        >
          <HiddenFields {...props} />
          {isNarrow && <input type="hidden" name="show" value="mend" />}
          <input type="hidden" name="questionsBase" value={props.questionsBase} />
          <input type="hidden" name="path" value={file} />
          {pairs}
          <div className="translation-bar">
            <Button type="submit">{messages.save}</Button>
            <a href={addressIn(page, draftAddress(draftId, factsFile))}>{messages.toFacts}</a>
          </div>
          <EditorSigns />
          <script src={builtFile("/generated/translation.js")} defer />
        </form>
      ) : (
        pairs
      )}
      <QuestionsToTranslate {...props} form={formId} />
    </>
  );
};

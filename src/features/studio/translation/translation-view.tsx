import { draftAddress, translationAddress } from "../../../domain/draft/draft-address";
import type { TranslatedSection, WaitingFact } from "../../../domain/draft/translation/draft-translation";
import { addressIn, type Language, languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { SentencePair } from "../../../ui/changes/sentence-pair";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";

type Props = {
  draftId: string;
  language: Language;
  file: string;
  factsFile: string;
  base: number;
  factsBase: number;
  seat: string;
  mayWrite: boolean;
  exists: boolean;
  broken: string | null;
  sections: TranslatedSection[];
  /** Only what waits is shown. */
  isNarrow: boolean;
};

const originalTag = languageTag(originalLanguage);

const HiddenFields = ({ draftId, language, base, seat }: Pick<Props, "draftId" | "language" | "base" | "seat">) => (
  <>
    <input type="hidden" name="draft" value={draftId} />
    <input type="hidden" name="in" value={language} />
    <input type="hidden" name="base" value={base} />
    <input type="hidden" name="seat" value={seat} />
  </>
);

/** The facts of a section that wait, each with the fields in which it is translated. `section`: of the translation. */
const WaitingFacts = ({ facts, section, ...props }: { facts: WaitingFact[]; section: string } & Props) => {
  const page = useLanguage();
  const { studioTranslation: messages } = messagesIn(page);
  const { draftId, factsFile, factsBase, language, mayWrite } = props;
  const lang = languageTag(language);
  if (facts.length === 0) return null;
  return (
    <section className="mt-4">
      <h3>{messages.facts}</h3>
      {facts.map(({ id, state, original, quote, claim }) => (
        <div key={id} className="question-entry text-small">
          <p>
            {messages.factStates[state]} <q lang={originalTag}>{original}</q>
          </p>
          {mayWrite && (
            <form
              method="post"
              action={formAction(page, "/api/studio/forms/save-section")}
              className="mt-3 grid grid-cols-1 gap-3"
              autoComplete="off"
            >
              <HiddenFields {...props} base={factsBase} />
              <input type="hidden" name="fact" value={id} />
              <input type="hidden" name="section" value={section} />
              <input type="hidden" name="original" value={original} />
              <div className="field">
                <label htmlFor={`quote-${id}`} className="font-semibold">
                  {messages.quote}
                </label>
                <textarea
                  id={`quote-${id}`}
                  name="quote"
                  className="text-box"
                  rows={2}
                  lang={lang}
                  defaultValue={quote}
                  required
                />
              </div>
              <TextField
                id={`claim-${id}`}
                name="claim"
                label={messages.claim}
                lang={lang}
                defaultValue={claim}
                required
              />
              <div className="actions">
                <Button type="submit" kind="plain" aria-label={`${messages.saveFact}: ${id}`}>
                  {messages.saveFact}
                </Button>
                <a href={addressIn(page, draftAddress(draftId, factsFile))}>{messages.toFacts}</a>
              </div>
            </form>
          )}
        </div>
      ))}
    </section>
  );
};

/** About as many lines as a text takes in its column, for browsers in which a box does not grow with it. */
const rowsOf = (text: string): number =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 56)), 0);

const SectionPair = ({ section, ...props }: Props & { section: TranslatedSection }) => {
  const page = useLanguage();
  const { studioTranslation: messages } = messagesIn(page);
  const { language, mayWrite } = props;
  const { anchor, state, original, translated, changes, facts } = section;
  const heading = anchor === "" ? messages.head : section.heading;
  const lang = languageTag(language);
  const id = `section-${anchor}`;
  const text = (translated ?? original ?? "").trim();
  return (
    <section id={id} className="translation-section" data-state={state}>
      <h2 lang={anchor === "" ? undefined : translated === null ? originalTag : lang}>{heading}</h2>
      <p className="translation-state text-small">{messages.states[state]}</p>
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
            <form
              method="post"
              action={formAction(page, "/api/studio/forms/save-section")}
              className="grid grid-cols-1 gap-3"
              autoComplete="off"
            >
              <HiddenFields {...props} />
              <input type="hidden" name="section" value={anchor} />
              <textarea
                name="text"
                className="text-box"
                rows={rowsOf(text)}
                lang={lang}
                aria-labelledby={`${id}-label`}
                defaultValue={text}
              />
              <div>
                <Button type="submit" kind="plain" aria-label={messages.saveName(heading)}>
                  {messages.save}
                </Button>
              </div>
            </form>
          ) : (
            <pre className="studio-read" lang={lang}>
              {translated?.trim()}
            </pre>
          )}
        </div>
      </div>
      <WaitingFacts facts={facts} section={anchor} {...props} />
    </section>
  );
};

const isWaiting = ({ state }: TranslatedSection): boolean => state !== "same";

/** An article beside its translation, section by section, each to be saved by itself. */
export const TranslationView = (props: Props) => {
  const page = useLanguage();
  const { studioTranslation: messages } = messagesIn(page);
  const { draftId, language, mayWrite, exists, broken, sections, isNarrow } = props;
  if (broken !== null)
    return (
      <p className="notice notice-bad mt-4">
        {messages.broken} <a href={addressIn(page, draftAddress(draftId, broken))}>{messages.openEditor}</a>
      </p>
    );
  if (!exists)
    return mayWrite ? (
      <form method="post" action={formAction(page, "/api/studio/forms/save-section")} className="mt-6">
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
  return (
    <>
      <p className="mt-4 text-lead">{messages.count(sections.length, count("behind"), count("missing"))}</p>
      <p className="mt-2 text-small text-quiet">{messages.what}</p>
      <nav aria-label={messages.filters} className="studio-files mt-4">
        {[false, true].map((narrow) => (
          <a
            key={String(narrow)}
            href={addressIn(page, translationAddress(draftId, language, narrow))}
            aria-current={narrow === isNarrow ? "page" : undefined}
          >
            {narrow ? messages.toDo : messages.all}
            <span className="studio-note">{narrow ? sections.filter(isWaiting).length : sections.length}</span>
          </a>
        ))}
      </nav>
      {shown.length === 0 && <p className="mt-6">{messages.nothingToDo}</p>}
      {shown.map((section) => (
        <SectionPair key={section.anchor} section={section} {...props} />
      ))}
    </>
  );
};

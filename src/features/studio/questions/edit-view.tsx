import { draftAddress } from "../../../domain/draft/draft-address";
import type { DraftQuestion } from "../../../domain/draft/questions/draft-questions";
import type { LocatedDiagnostic, UncheckedQuestion } from "../../../domain/draft/questions/filled-question";
import { formSchema } from "../../../domain/item/form";
import { addressIn, type Language, languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import type { FactChoices } from "./fact-select";
import { QuestionEntry } from "./question-entry";
import { QuestionForm } from "./question-form";

type Props = {
  draftId: string;
  language: Language;
  file: string;
  base: number;
  seat: string;
  isBroken: boolean;
  facts: FactChoices;
  item: string;
  question: UncheckedQuestion | null;
  /** The question that this one translates; null where it is no translation. */
  original: UncheckedQuestion | null;
  made: DraftQuestion | null;
  /** A translation that says what its original says, word for word. */
  isNotBegun: boolean;
  diagnostics: LocatedDiagnostic[];
};

/** One sentence on whether it is a question by now. */
const Standing = ({ made, isNotBegun, diagnostics }: Pick<Props, "made" | "isNotBegun" | "diagnostics">) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  if (isNotBegun) return <p className="notice mt-4">{messages.notBegun}</p>;
  if (made === null || diagnostics.some(({ severity }) => severity === "error"))
    return <p className="notice notice-bad mt-4">{messages.notMade}</p>;
  return <p className="notice mt-4">{diagnostics.length === 0 ? messages.made : messages.hints}</p>;
};

/** The texts of an entry, such as those of an answer: what is no text is the same in each language. */
const textsOf = (entry: unknown): string[] =>
  Object.entries(Object(entry)).flatMap(([name, value]) => (translatedNames.has(name) ? [String(value).trim()] : []));

const translatedNames = new Set(["stem", "text", "rationale", "misconception", "onlyKey", "evidence", "unit"]);

/** What a question says in the language that it is translated from. */
const OriginalQuestion = ({ question }: { question: UncheckedQuestion }) => {
  const { studioTranslation: messages } = messagesIn(useLanguage());
  const options = Array.isArray(question.options) ? question.options : [];
  return (
    <details className="fold mt-4" open>
      <summary>
        <span>{messages.originalQuestion}</span>
      </summary>
      <div lang={languageTag(originalLanguage)} className="text-small">
        {textsOf(question).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <ul>
          {options.map((option, index) => (
            // The order is that of the fields below.
            <li key={String(index)}>{textsOf(option).join(" · ")}</li>
          ))}
        </ul>
      </div>
    </details>
  );
};

/** A question in its form, and below it what it is as readers get it. */
export const EditView = ({ question, original, made, isNotBegun, diagnostics, ...props }: Props) => {
  const page = useLanguage();
  const { questionForm: messages } = messagesIn(page);
  const { draftId, file, isBroken, language } = props;
  const fileAt = draftAddress(draftId, file);
  const toFile = (text: string) => (
    <p className="notice mt-4">
      {text} <a href={addressIn(page, fileAt)}>{messages.toQuestionFile}</a>
    </p>
  );
  if (isBroken) return toFile(messages.broken);
  if (question === null) return <p className="mt-4">{messages.gone}</p>;
  const form = formSchema.safeParse(question.form).data;
  if (form === undefined) return toFile(messages.onlyFile);
  return (
    <>
      <h2 className="mt-6">{messages.editTitle}</h2>
      <Standing {...{ made, isNotBegun, diagnostics }} />
      {original && <OriginalQuestion question={original} />}
      <QuestionForm {...props} form={form} question={question} diagnostics={diagnostics} />
      {made && !isNotBegun && (
        <section className="mt-8">
          <h2>{messages.result}</h2>
          <ul>
            {/* What is wrong with it stands at its fields. */}
            <QuestionEntry
              question={{ ...made, diagnostics: [] }}
              language={language}
              fileAt={`${fileAt}#line-${made.line}-1`}
            />
          </ul>
        </section>
      )}
    </>
  );
};

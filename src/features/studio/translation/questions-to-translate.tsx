import type { QuestionToTranslate } from "../../../domain/draft/translation/draft-translation";
import { addressIn, type Language, languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";
import { questionAddress } from "../questions/question-address";

type Props = {
  draftId: string;
  language: Language;
  /** The id of the form that the buttons send. */
  form: string;
  mayWrite: boolean;
  isNarrow: boolean;
  questions: QuestionToTranslate[];
};

type EntryProps = Pick<Props, "draftId" | "language" | "form" | "mayWrite"> & { question: QuestionToTranslate };

const QuestionEntry = ({ draftId, language, form, mayWrite, question: { id, original, translated } }: EntryProps) => {
  const page = useLanguage();
  const { studioTranslation: messages } = messagesIn(page);
  return (
    <li className="question-entry">
      <p id={`question-${id}`} lang={languageTag(originalLanguage)}>
        {original}
      </p>
      {translated !== null && (
        <p className="mt-2" lang={languageTag(language)}>
          {translated}
        </p>
      )}
      {mayWrite && translated === null && (
        <p className="mt-3">
          <Button
            {...{ type: "submit", form, name: "question", value: id, kind: "plain" }}
            aria-describedby={`question-${id}`}
          >
            {messages.translateQuestion}
          </Button>
        </p>
      )}
      {mayWrite && translated !== null && (
        <p className="actions text-small">
          <a href={addressIn(page, questionAddress(draftId, language, id))} aria-describedby={`question-${id}`}>
            {messages.changeQuestion}
          </a>
        </p>
      )}
    </li>
  );
};

/** The questions that an editor wrote in the original: those that wait, each with the button that begins it, and folded those that are translated. */
export const QuestionsToTranslate = ({ isNarrow, questions, ...entry }: Props) => {
  const { studioTranslation: messages } = messagesIn(useLanguage());
  const waiting = questions.filter(({ translated }) => translated === null);
  const done = isNarrow ? [] : questions.filter(({ translated }) => translated !== null);
  if (waiting.length + done.length === 0) return null;
  const listed = (shown: QuestionToTranslate[]) => (
    <ul>
      {shown.map((question) => (
        <QuestionEntry key={question.id} question={question} {...entry} />
      ))}
    </ul>
  );
  return (
    <section id="questions" className="translation-section">
      <h2>{messages.questions}</h2>
      <p className="text-small text-quiet">{messages.questionsWhat}</p>
      {waiting.length > 0 && listed(waiting)}
      {done.length > 0 && (
        <details className="fold mt-3">
          <summary>
            <span>{messages.translatedQuestions(done.length)}</span>
          </summary>
          {listed(done)}
        </details>
      )}
    </section>
  );
};

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

/** The questions that an editor wrote in the original, each with its translation or the button that begins it. */
export const QuestionsToTranslate = ({ draftId, language, form, mayWrite, isNarrow, questions }: Props) => {
  const page = useLanguage();
  const { studioTranslation: messages } = messagesIn(page);
  const shown = questions.filter(({ translated }) => !isNarrow || translated === null);
  if (shown.length === 0) return null;
  return (
    <section id="questions" className="translation-section">
      <h2>{messages.questions}</h2>
      <p className="text-small text-quiet">{messages.questionsWhat}</p>
      <ul>
        {shown.map(({ id, original, translated }) => (
          <li key={id} className="question-entry">
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
                  type="submit"
                  form={form}
                  name="question"
                  value={id}
                  kind="plain"
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
        ))}
      </ul>
    </section>
  );
};

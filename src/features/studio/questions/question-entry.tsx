import type { DraftQuestion, RestsOn } from "../../../domain/draft/questions/draft-questions";
import { addressIn, type Language, languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { DiagnosticList } from "../forms/diagnostic-list";

/** Answers below each other, each question of several parts above its own. */
const Answers = ({ answers, isOrdered, lang }: Pick<DraftQuestion, "answers" | "isOrdered"> & { lang: string }) => {
  const { studioQuestions: messages } = messagesIn(useLanguage());
  const List = isOrdered ? "ol" : "ul";
  const stems = [...new Set(answers.map(({ stem }) => stem))];
  return stems.map((stem) => (
    <div key={stem}>
      {stem !== "" && (
        <p className="mt-2 text-small" lang={lang}>
          {stem}
        </p>
      )}
      <List className={isOrdered ? "mt-2 list-decimal pl-6" : "question-answers"}>
        {answers
          .filter((answer) => answer.stem === stem)
          .map(({ of, isKey }) => (
            <li key={of} data-key={isKey || undefined}>
              {!isOrdered && isKey && <Icon name="tick" />}
              {!isOrdered && <span className="sr-only">{isKey ? messages.right : messages.wrong} </span>}
              <span lang={lang}>{of}</span>
            </li>
          ))}
      </List>
    </div>
  ));
};

const Sentence = ({ restsOn: { quote, evidence, source }, lang }: { restsOn: RestsOn; lang: string }) => {
  const { studioQuestions: messages } = messagesIn(useLanguage());
  const words = evidence.filter((each) => each !== quote);
  return (
    <li>
      <blockquote lang={lang}>{quote}</blockquote>
      {words.map((each) => (
        <p key={each}>{messages.settles(each)}</p>
      ))}
      <p className="text-quiet">
        <a href={source.url}>{source.title}</a>, {source.publisher}
      </p>
    </li>
  );
};

type Props = {
  question: DraftQuestion;
  language: Language;
  /** Where it is changed by a form; absent where only its file can be. */
  editAt?: string | undefined;
  /** Where its file is edited, at its line; absent while it has none. */
  fileAt?: string | undefined;
};

/** One question with its key, what proves it, what learners read after it, and what is wrong with it. */
export const QuestionEntry = ({ question, language, editAt, fileAt }: Props) => {
  const page = useLanguage();
  const { studioQuestions: messages, formLabels, reading } = messagesIn(page);
  const lang = languageTag(language);
  const { name, form, model, stem, answers, rule, onlyKey, restsOn, diagnostics, line } = question;
  return (
    <li id={`question-${name.replace("/", "-")}`} className="question-entry">
      <p className="font-semibold whitespace-pre-line" lang={lang}>
        {stem}
      </p>
      <Answers {...question} lang={lang} />
      <DiagnosticList diagnostics={diagnostics} />
      <p className="actions text-small text-quiet">
        <span>{formLabels[form]}</span>
        {fileAt !== undefined && <span>{model === null ? messages.byHand : messages.fromModel(model)}</span>}
        {editAt !== undefined && (
          <a href={addressIn(page, editAt)} aria-label={`${messages.edit}${reading.colon}${stem}`}>
            {messages.edit}
          </a>
        )}
        {fileAt !== undefined && <a href={addressIn(page, fileAt)}>{messages.editIn(line)}</a>}
      </p>
      <details className="fold text-small">
        <summary>
          <span>{messages.why}</span>
        </summary>
        <h4>{messages.restsOn}</h4>
        <ul className="question-proof">
          {restsOn.map((each) => (
            <Sentence key={each.fact} restsOn={each} lang={lang} />
          ))}
        </ul>
        <h4>{messages.rule}</h4>
        <p lang={languageTag(originalLanguage)}>{rule}.</p>
        {onlyKey !== null && (
          <>
            <h4>{messages.onlyKey}</h4>
            <p lang={lang}>{onlyKey}</p>
          </>
        )}
        <h4>{messages.reasons}</h4>
        <dl className="question-reasons" lang={lang}>
          {answers
            .filter(({ text }) => text !== "")
            .map(({ stem: of, of: answer, text }) => (
              <div key={`${of} ${answer}`}>
                <dt>{of === "" || answer === "" ? answer || of : `${of} ${answer}`}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
      </details>
    </li>
  );
};

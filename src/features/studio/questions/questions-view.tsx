import type { ReactNode } from "react";
import { draftAddress } from "../../../domain/draft/draft-address";
import type { DraftQuestion, DraftQuestions, QuestionSection } from "../../../domain/draft/questions/draft-questions";
import { type Form, formNames } from "../../../domain/item/form";
import { addressIn, type Language, languageTag, originalLanguage, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { useLanguage } from "../../../ui/language-context";
import { DiagnosticList } from "../forms/diagnostic-list";
import { type FormTarget, RemoveForm } from "../forms/edit-form";
import { ImportForm } from "./import-form";
import {
  newQuestionAddress,
  questionAddress,
  questionsAddress,
  type Shown,
  tableQuestionsAddress,
} from "./question-address";
import { QuestionDownloads } from "./question-downloads";
import { QuestionEntry } from "./question-entry";

type Props = FormTarget & {
  language: Language;
  spoken: readonly Language[];
  /** Path of the file of questions. */
  file: string;
  questions: DraftQuestions;
  shown: Shown;
};

const isShown = ({ form, diagnostics }: DraftQuestion, shown: Shown): boolean =>
  shown === "all" || (shown === "mend" ? diagnostics.length > 0 : form === shown);

const isForm = (shown: Shown): shown is Form => shown !== "all" && shown !== "mend";

/** More than these of one model are folded: they are alike. */
const mostOpen = 4;

const ModelGroup = ({ name, isOpen, children }: { name: string; isOpen: boolean; children: ReactNode }) => (
  <details className="fold mt-3" open={isOpen}>
    <summary>
      <span>{name}</span>
    </summary>
    <ul>{children}</ul>
  </details>
);

const RemoveModel = ({ model, ...target }: FormTarget & { model: string }) => {
  const { studioQuestions: messages } = messagesIn(useLanguage());
  return (
    <RemoveForm
      {...target}
      form="item-model"
      entry={model}
      label={messages.removeModel}
      what={messages.removeModelWhat}
    />
  );
};

const SectionQuestions = ({ section, ...props }: Props & { section: QuestionSection }) => {
  const page = useLanguage();
  const { studioQuestions: messages, reading } = messagesIn(page);
  const { head, seat, language, file, shown } = props;
  const { id: draftId, mayWrite } = head;
  const lang = languageTag(language);
  const questions = section.questions.filter((question) => isShown(question, shown));
  const isEmpty = section.questions.length === 0;
  const openFacts = section.facts.filter(({ isUsed }) => !isUsed);
  if (questions.length === 0 && shown !== "all") return null;
  const entry = (question: DraftQuestion) => (
    <QuestionEntry
      key={question.name}
      question={question}
      language={language}
      editAt={mayWrite && question.model === null ? questionAddress(draftId, language, question.name) : undefined}
      fileAt={`${draftAddress(draftId, file)}#line-${question.line}-1`}
    />
  );
  const models = [...new Set(questions.flatMap(({ model }) => model ?? []))];
  return (
    <section className="mt-8">
      <h2 lang={lang}>{section.heading}</h2>
      {!isEmpty && <p className="text-small text-quiet">{messages.sectionCount(section.questions.length)}</p>}
      {isEmpty && <p className="notice mt-3">{messages.noQuestion(section.facts.length)}</p>}
      <ul>{questions.filter(({ model }) => model === null).map(entry)}</ul>
      {models.map((model) => {
        const made = questions.filter((question) => question.model === model);
        return (
          <ModelGroup
            key={model}
            name={messages.model(model, made.length)}
            isOpen={shown !== "all" || made.length <= mostOpen}
          >
            {made.map(entry)}
            {language === originalLanguage && (
              <li>
                <RemoveModel head={head} seat={seat} model={model} />
              </li>
            )}
          </ModelGroup>
        );
      })}
      {shown === "all" && openFacts.length > 0 && (
        <details className="fold mt-3" open={isEmpty || openFacts.length <= mostOpen}>
          <summary>
            <span>{messages.openFacts(openFacts.length)}</span>
          </summary>
          <ul className="question-facts">
            {openFacts.map(({ id, quote }) => (
              <li key={id}>
                <span lang={lang}>{quote}</span>{" "}
                {mayWrite && (
                  <a
                    href={addressIn(page, newQuestionAddress(draftId, language, id))}
                    aria-label={`${messages.addAbout}${reading.colon}${quote}`}
                  >
                    {messages.addAbout}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Filters = ({ head: { id: draftId }, language, spoken, questions: { sections, unmade }, shown }: Props) => {
  const page = useLanguage();
  const { studioQuestions: messages, formLabels } = messagesIn(page);
  const all = sections.flatMap(({ questions }) => questions);
  const count = (option: Shown) =>
    all.filter((question) => isShown(question, option)).length + (isForm(option) ? 0 : unmade.length);
  const options: [Shown, string][] = [
    ["all", messages.all],
    ["mend", messages.toCorrect],
    ...formNames
      .filter((form) => all.some((question) => question.form === form))
      .map((form): [Shown, string] => [form, formLabels[form]]),
  ];
  return (
    <>
      {spoken.length > 1 && (
        <nav aria-label={messages.languages} className="studio-files mt-4">
          {spoken.map((other) => (
            <a
              key={other}
              href={addressIn(page, questionsAddress(draftId, other))}
              aria-current={other === language ? "page" : undefined}
              lang={languageTag(other)}
            >
              {ownName(other)}
            </a>
          ))}
        </nav>
      )}
      <nav aria-label={messages.filters} className="studio-files mt-4">
        {options.map(([option, name]) => (
          <a
            key={option}
            href={addressIn(page, questionsAddress(draftId, language, option))}
            aria-current={option === shown ? "page" : undefined}
          >
            {name}
            <span className="studio-note">{count(option)}</span>
          </a>
        ))}
      </nav>
    </>
  );
};

/** What does not make questions, or not yet: first, because it waits for somebody. */
const Unmade = ({ head, seat, language, file, questions: { unmade, models, diagnostics } }: Props) => {
  const { id: draftId, mayWrite } = head;
  const page = useLanguage();
  const { studioQuestions: messages, reading } = messagesIn(page);
  const lang = languageTag(language);
  const fileLine = (line: number) => addressIn(page, `${draftAddress(draftId, file)}#line-${line}-1`);
  const idle = models.filter((model) => model.diagnostics.length > 0);
  return (
    <>
      {unmade.length > 0 && (
        <section className="mt-8">
          <h2>{messages.unmade}</h2>
          <p className="text-small text-quiet">{messages.unmadeWhat}</p>
          <ul>
            {unmade.map(({ id, stem, line, diagnostics: own }) => (
              <li key={line} className="question-entry">
                <p className="font-semibold" lang={stem === null ? undefined : lang}>
                  {stem ?? id ?? messages.unnamed}
                </p>
                <DiagnosticList diagnostics={own} />
                {own.length === 0 && <p className="text-small">{messages.restsElsewhere}</p>}
                <p className="actions text-small">
                  {mayWrite && id !== null && (
                    <a
                      href={addressIn(page, questionAddress(draftId, language, id))}
                      aria-label={`${messages.edit}${reading.colon}${stem ?? id}`}
                    >
                      {messages.edit}
                    </a>
                  )}
                  <a href={fileLine(line)}>{messages.editIn(line)}</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {idle.length > 0 && (
        <section className="mt-8">
          <h2>{messages.models}</h2>
          <ul>
            {idle.map(({ id, line, made, diagnostics: own }) => (
              <li key={id} className="question-entry">
                <p className="font-semibold">{messages.model(id, made)}</p>
                <DiagnosticList diagnostics={own} />
                <p className="text-small">
                  <a href={fileLine(line)}>{messages.editIn(line)}</a>
                </p>
                {language === originalLanguage && <RemoveModel head={head} seat={seat} model={id} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {diagnostics.length > 0 && (
        <section className="mt-8">
          <h2>{messages.problems}</h2>
          <DiagnosticList diagnostics={diagnostics} />
        </section>
      )}
    </>
  );
};

/** Every question that a draft's article yields, by section, and what has none yet. */
export const QuestionsView = (props: Props) => {
  const page = useLanguage();
  const { studioQuestions: messages } = messagesIn(page);
  const { language, file, questions, shown } = props;
  const { id: draftId, mayWrite } = props.head;
  const all = questions.sections.flatMap((section) => section.questions);
  const stops = ({ diagnostics }: DraftQuestion) => diagnostics.some(({ severity }) => severity === "error");
  const toCorrect = all.filter(stops).length + questions.unmade.length;
  const hinted = all.filter((question) => question.diagnostics.length > 0 && !stops(question)).length;
  return (
    <>
      <p className="mt-4 text-lead">{messages.count(all.length + questions.unmade.length, { toCorrect, hinted })}</p>
      <div className="actions mt-3">
        {mayWrite && (
          <ButtonLink href={addressIn(page, newQuestionAddress(draftId, language))}>{messages.add}</ButtonLink>
        )}
        {mayWrite && language === originalLanguage && (
          <ButtonLink plain href={addressIn(page, tableQuestionsAddress(draftId))}>
            {messages.fromTable}
          </ButtonLink>
        )}
        <a href={addressIn(page, draftAddress(draftId, file))}>{messages.file}</a>
      </div>
      <Filters {...props} />
      {!isForm(shown) && <Unmade {...props} />}
      {!all.some((question) => isShown(question, shown)) && shown !== "all" && questions.unmade.length === 0 && (
        <p className="mt-6">{messages.noneShown}</p>
      )}
      {questions.sections.map((section) => (
        <SectionQuestions key={section.anchor} section={section} {...props} />
      ))}
      {mayWrite && <ImportForm head={props.head} seat={props.seat} language={language} />}
      <QuestionDownloads originalSlug={props.head.article} language={language} />
    </>
  );
};

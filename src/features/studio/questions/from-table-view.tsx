import { tablesAddress } from "../../../domain/draft/draft-address";
import type { ListedTable } from "../../../domain/draft/forms/draft-form-page";
import type { FormValues } from "../../../domain/draft/forms/form-field";
import { type FormedKind, formedKinds, modelFields } from "../../../domain/draft/forms/model-form";
import type { ModelPreview } from "../../../domain/draft/questions/draft-questions";
import { addressIn, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";
import { DiagnosticList } from "../forms/diagnostic-list";
import { EditForm, type FormTarget } from "../forms/edit-form";
import { Field } from "../forms/form-field";
import { questionsAddress, tableQuestionsAddress } from "./question-address";
import { QuestionEntry } from "./question-entry";

/** What is asked of which column. `values`: the texts of the questions as they were typed, or as they begin. */
export type ModelChoice = {
  kind: FormedKind;
  table: ListedTable;
  attribute: string;
  values: FormValues;
  preview: ModelPreview;
};

type Props = FormTarget & {
  tables: readonly ListedTable[];
  /** The table that is chosen at first; empty: none. */
  table: string;
  choice: ModelChoice | null;
};

/** First step: the column, and what is asked of it. */
const Beginning = ({ head: { id }, tables, table }: Props) => {
  const language = useLanguage();
  const { modelForm: messages, draftForms } = messagesIn(language);
  if (tables.length === 0)
    return (
      <p className="notice mt-4">
        {messages.noTables} <a href={addressIn(language, tablesAddress(id, "/"))}>{draftForms.tables.begin}</a>
      </p>
    );
  const first = tables.find((each) => each.id === table)?.attributes[0];
  return (
    <form method="get" action={addressIn(language, tableQuestionsAddress(id))} className="question-form">
      <div className="field w-full">
        <label htmlFor="column" className="font-semibold">
          {messages.column}
        </label>
        <select id="column" name="column" defaultValue={first && `${table}/${first.id}`}>
          {tables.map(({ id: each, noun, attributes }) => (
            <optgroup key={each} label={noun} lang={originalLanguage}>
              {attributes.map(({ id: attribute, label }) => (
                <option key={attribute} value={`${each}/${attribute}`}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <fieldset className="question-fields">
        <legend className="font-semibold">{messages.kind}</legend>
        {formedKinds.map((kind, index) => (
          <label key={kind} className="tick">
            <input type="radio" name="kind" value={kind} defaultChecked={index === 0} />
            <span>
              {messages.kinds[kind].name}{" "}
              <span className="text-quiet">{draftForms.example(messages.kinds[kind].example)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button type="submit">{messages.goOn}</Button>
      </div>
    </form>
  );
};

/** Second step: the texts, with the gaps that a row fills, and every question that they make. */
const Texts = ({ choice, head, seat }: FormTarget & { choice: ModelChoice }) => {
  const language = useLanguage();
  const { modelForm: messages, draftForms, reading } = messagesIn(language);
  const { kind, table, attribute, values, preview } = choice;
  const { questions, diagnostics } = preview;
  const label = table.attributes.find((each) => each.id === attribute)?.label ?? attribute;
  const own = addressIn(language, tableQuestionsAddress(head.id, table.id));
  return (
    <>
      <p className="mt-4">
        {messages.kinds[kind].name} <span lang={originalLanguage}>({table.noun + reading.colon + label})</span>{" "}
        <a href={own}>{messages.otherChoice}</a>
      </p>
      <EditForm
        {...{ head, seat }}
        form="item-model"
        table={table.id}
        label={messages.save(questions.length)}
        after={
          <>
            <Button
              type="submit"
              kind="plain"
              formMethod="get"
              formAction={addressIn(language, tableQuestionsAddress(head.id))}
            >
              {messages.show}
            </Button>
            <a href={addressIn(language, questionsAddress(head.id, originalLanguage))}>{draftForms.cancel}</a>
          </>
        }
      >
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="attribute" value={attribute} />
        <input type="hidden" name="column" value={`${table.id}/${attribute}`} />
        <p className="text-small text-quiet">{messages.gaps}</p>
        <div className="studio-fields">
          {modelFields(kind).map((field) => (
            <Field
              key={field.name}
              field={field}
              text={messages.fields[field.name]}
              form={{ values, diagnostics: [] }}
            />
          ))}
        </div>
      </EditForm>
      <section className="mt-8">
        <h2>{messages.made(questions.length)}</h2>
        {questions.length === 0 && <p className="notice mt-3">{messages.noneMade}</p>}
        <DiagnosticList diagnostics={diagnostics} />
        <ul>
          {questions.map((question) => (
            <QuestionEntry key={question.name} question={question} language={originalLanguage} />
          ))}
        </ul>
      </section>
    </>
  );
};

/** Questions that are made from a table: what is asked of it, then the texts, with the questions that come of them before they are saved. */
export const FromTableView = ({ choice, ...props }: Props) => {
  const { modelForm: messages } = messagesIn(useLanguage());
  const { head, seat } = props;
  return (
    <>
      <h2 className="mt-6">{messages.title}</h2>
      <p className="mt-2">{messages.lead}</p>
      {choice ? <Texts head={head} seat={seat} choice={choice} /> : <Beginning choice={null} {...props} />}
    </>
  );
};

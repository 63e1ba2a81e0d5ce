import type { LocatedDiagnostic, UncheckedQuestion } from "../../../domain/draft/questions/filled-question";
import type { Form } from "../../../domain/item/form";
import { addressIn, type Language, languageTag } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { DiagnosticList } from "../forms/diagnostic-list";
import { type FactChoices, FactSelect, FurtherFacts } from "./fact-select";
import { Field } from "./field";
import { fieldsOf } from "./forms/fields-of";
import { questionsAddress } from "./question-address";

type Props = {
  draftId: string;
  language: Language;
  /** The save of the file that is shown, and the seat of this page. */
  base: number;
  seat: string;
  facts: FactChoices;
  form: Form;
  /** Null for a new one. */
  item: string | null;
  question: UncheckedQuestion;
  diagnostics: readonly LocatedDiagnostic[];
};

/** A question in fields, with what is wrong at each; without script as with it. */
export const QuestionForm = ({ draftId, language, base, seat, facts, form, item, question, diagnostics }: Props) => {
  const page = useLanguage();
  const { questionForm: messages, formLabels } = messagesIn(page);
  const fields = fieldsOf(form);
  const at = (field: string) => diagnostics.filter((each) => each.field === field);
  const lang = languageTag(language);
  const sentence = facts.find(({ id }) => id === question.objective);
  const hasOnlyKey = fields.stem === undefined;
  const isMoreOpen =
    question.facts !== undefined || question.onlyKey !== undefined || at("onlyKey").length + at("facts").length > 0;
  const hidden = (
    <>
      <input type="hidden" name="draft" value={draftId} />
      <input type="hidden" name="in" value={language} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="seat" value={seat} />
      <input type="hidden" name="form" value={form} />
      {item !== null && <input type="hidden" name="item" value={item} />}
    </>
  );
  const action = formAction(page, "/api/studio/forms/save-question");
  return (
    <>
      <form method="post" action={action} className="question-form" autoComplete="off">
        {hidden}
        <p className="text-quiet">{formLabels[form]}</p>
        <DiagnosticList diagnostics={[...at(""), ...at("id"), ...at("form")]} />
        <div>
          <FactSelect
            id="objective"
            name="objective"
            label={messages.chooseFact}
            facts={facts}
            chosen={typeof question.objective === "string" ? question.objective : ""}
            lang={lang}
            diagnostics={at("objective")}
          />
          {sentence && (
            <p className="mt-2 text-small">
              {messages.sentence} <q lang={lang}>{sentence.quote}</q>
            </p>
          )}
        </div>
        <Field
          id="stem"
          name="stem"
          {...messages.stems[fields.stem ?? "question"]}
          value={question.stem}
          rows={3}
          lang={lang}
          diagnostics={at("stem")}
        />
        <fields.Fields {...{ question, at, lang, facts }} />
        <details className="fold" open={isMoreOpen}>
          <summary>
            <span>{messages.more}</span>
          </summary>
          <div className="grid gap-4">
            {hasOnlyKey && (
              <Field
                id="onlyKey"
                name="onlyKey"
                label={messages.onlyKey}
                hint={messages.onlyKeyHint}
                value={question.onlyKey}
                rows={2}
                lang={lang}
                diagnostics={at("onlyKey")}
              />
            )}
            <FurtherFacts
              {...{ name: "facts", label: messages.furtherFacts, facts, chosen: question.facts, at, lang }}
            />
          </div>
        </details>
        <div>
          <div className="actions">
            <Button type="submit">{messages.save}</Button>
            <a href={addressIn(page, questionsAddress(draftId, language))}>{messages.list}</a>
          </div>
          <p className="mt-2 text-small text-quiet">{messages.saveWhat}</p>
        </div>
      </form>
      {item !== null && (
        <details className="fold mt-8">
          <summary>
            <span>{messages.retire}</span>
          </summary>
          <form method="post" action={action}>
            {hidden}
            <p>{messages.retireWhat}</p>
            <p className="mt-3">
              <Button type="submit" name="act" value="retire" kind="danger">
                {messages.retire}
              </Button>
            </p>
          </form>
        </details>
      )}
    </>
  );
};

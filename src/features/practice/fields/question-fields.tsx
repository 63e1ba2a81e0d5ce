import type { Mode } from "../../../domain/block/block-request";
import type { Answer } from "../../../domain/item/answer";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { CaseFields } from "./case-fields";
import { ChoiceFields } from "./choice-fields";
import { chosenOptions } from "./chosen-options";
import { ItemLanguage } from "./language-of-item";
import { NumberField } from "./number-field";
import { OrderFields } from "./order-fields";

type Props = {
  question: PublicQuestion;
  mode: Mode;
  draft: Answer | undefined;
  problem: string | undefined;
  moveForm: string;
  onChoose: (draft: Answer | undefined) => void;
};

/** The button stands below a long question, and what is missing is said above it. */
const bringIntoView = (problem: HTMLElement | null) => problem?.focus();

/** The stem and what is answered under it, as one named group. */
export function QuestionFields({ question, mode, draft, problem, moveForm, onChoose }: Props) {
  const { form, options } = question;
  const order = draft ? chosenOptions(draft) : options.map(({ id }) => id);
  const messages = runnerMessagesIn(useLanguage()).questionFields;
  const task = form === "ordering" ? `${messages.tasks.ordering} ${messages.asShown[mode]}` : messages.tasks[form];
  return (
    <fieldset
      role={form === "single-best-answer" ? "radiogroup" : undefined}
      aria-labelledby="stem"
      aria-describedby={problem ? "problem" : undefined}
    >
      <legend className="p-0">
        <h1 id="stem" className="stem" tabIndex={-1}>
          <ItemLanguage>{question.stem}</ItemLanguage>
        </h1>
      </legend>
      {task && <p className="mb-3 text-quiet">{task}</p>}
      {problem && (
        <p id="problem" role="alert" tabIndex={-1} ref={bringIntoView} className="notice notice-bad mb-4">
          {problem}
        </p>
      )}
      {form === "ordering" && (
        <OrderFields
          question={question}
          order={order}
          moveForm={moveForm}
          onOrder={(moved) => onChoose({ order: moved })}
        />
      )}
      {form === "decision-case" && <CaseFields question={question} draft={draft} onChoose={onChoose} />}
      {form === "numeric" && <NumberField question={question} draft={draft} onChoose={onChoose} />}
      {(form === "single-best-answer" || form === "multiple-response") && (
        <ChoiceFields question={question} draft={draft} onChoose={onChoose} />
      )}
    </fieldset>
  );
}

import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { Field, FieldGroup } from "../field";
import type { FormFields } from "./form-fields";
import { postedNumber, postedText, postedUnit } from "./posted";

const NumberFields: FormFields["Fields"] = ({ question, at, lang }) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  return (
    <FieldGroup legend={messages.answerIs}>
      <Field
        id="answer"
        name="answer"
        label={messages.number}
        value={question.answer}
        inputMode="decimal"
        diagnostics={at("answer")}
      />
      <Field
        id="unit"
        name="unit"
        label={messages.unit}
        isOptional
        hint={messages.unitHint}
        value={question.unit}
        lang={lang}
        diagnostics={at("unit")}
      />
      <Field
        id="tolerance"
        name="tolerance"
        label={messages.tolerance}
        isOptional
        hint={messages.toleranceHint}
        value={question.tolerance}
        inputMode="decimal"
        diagnostics={at("tolerance")}
      />
      <Field
        id="evidence"
        name="evidence"
        label={messages.numberEvidence}
        isOptional
        value={question.evidence}
        lang={lang}
        diagnostics={at("evidence")}
      />
      <Field
        id="rationale"
        name="rationale"
        label={messages.rationale}
        hint={messages.rationaleHint}
        value={question.rationale}
        rows={2}
        lang={lang}
        diagnostics={at("rationale")}
      />
    </FieldGroup>
  );
};

/** A number to write. */
export const numericFields: FormFields = {
  Fields: NumberFields,
  read: ({ answer, unit: posted, tolerance, evidence, rationale }) => {
    const unit = postedUnit(posted, answer);
    return {
      fields: {
        answer: postedNumber(answer, unit),
        unit,
        tolerance: postedNumber(tolerance, unit),
        evidence: postedText(evidence),
        rationale: postedText(rationale),
      },
    };
  },
};

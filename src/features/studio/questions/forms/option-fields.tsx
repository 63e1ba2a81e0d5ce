import { z } from "zod";
import type { FilledOption } from "../../../../domain/draft/questions/filled-question";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { Field, FieldGroup } from "../field";
import type { FormFields, PostedFields } from "./form-fields";
import { postedList } from "./posted";

const optionsSchema = z.array(z.record(z.string(), z.unknown()).catch({})).catch([]);

/** As many as a question may have, and as most have. */
const [mostOptions, usualOptions] = [5, 4];

/** One row of fields an answer, with empty ones for more. `mark`: how its key is marked, one or several. */
export const OptionFields = ({
  question,
  at,
  lang,
  mark,
}: Parameters<FormFields["Fields"]>[0] & { mark: "radio" | "checkbox" }) => {
  const { questionForm: messages } = messagesIn(useLanguage());
  const options = optionsSchema.parse(question.options);
  const shown = Math.max(usualOptions, options.length);
  const row = (index: number) => {
    const { text, key, evidence, rationale, misconception } = options[index] ?? {};
    const field = (part: string) => at(`options.${index}.${part}`);
    return (
      <FieldGroup
        key={index}
        legend={messages.answer(index + 1)}
        diagnostics={[...at(`options.${index}`), ...field("key")]}
      >
        <label className="tick">
          <input type={mark} name="key" value={index} defaultChecked={key === true} />
          <span>{messages.isRight}</span>
        </label>
        <Field
          lang={lang}
          id={`text-${index}`}
          name="text"
          label={messages.text}
          value={text}
          diagnostics={field("text")}
        />
        <Field
          lang={lang}
          id={`rationale-${index}`}
          name="rationale"
          label={messages.rationale}
          value={rationale}
          rows={2}
          diagnostics={field("rationale")}
        />
        <Field
          lang={lang}
          id={`evidence-${index}`}
          name="evidence"
          label={messages.evidence}
          value={evidence}
          diagnostics={field("evidence")}
        />
        <Field
          lang={lang}
          id={`misconception-${index}`}
          name="misconception"
          label={messages.misconception}
          value={misconception}
          diagnostics={field("misconception")}
        />
      </FieldGroup>
    );
  };
  return (
    <FieldGroup legend={messages.answers} diagnostics={[...at("answer"), ...at("options")]}>
      <p className="text-small text-quiet">{mark === "radio" ? messages.oneRight : messages.severalRight}</p>
      <p className="text-small text-quiet">{messages.answersHint}</p>
      {Array.from({ length: shown }, (_, index) => row(index))}
      {shown < mostOptions && (
        <details className="fold">
          <summary>
            <span>{messages.moreAnswers}</span>
          </summary>
          {Array.from({ length: mostOptions - shown }, (_, index) => row(shown + index))}
        </details>
      )}
    </FieldGroup>
  );
};

/** The rows as they were sent. One whose text and reason are empty is no answer. */
export const readOptions = (posted: PostedFields): (FilledOption | undefined)[] => {
  const [texts, evidence, rationales, misconceptions] = [
    postedList(posted.text),
    postedList(posted.evidence),
    postedList(posted.rationale),
    postedList(posted.misconception),
  ];
  const keys = postedList(posted.key).map(Number);
  return texts.map((text, index) => {
    const rationale = rationales[index];
    if (text === undefined && rationale === undefined) return undefined;
    const key = keys.includes(index) ? (true as const) : undefined;
    return { text, key, evidence: evidence[index], rationale, misconception: misconceptions[index] };
  });
};

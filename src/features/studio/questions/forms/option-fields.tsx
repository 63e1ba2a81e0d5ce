import type { FilledOption } from "../../../../domain/draft/questions/filled-question";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { Field, FieldGroup, FoldedGroup, shownText } from "../field";
import type { FormFields, PostedFields } from "./form-fields";
import { postedList } from "./posted";
import { groupsIn, Rows } from "./rows";

type Props = Omit<Parameters<FormFields["Fields"]>[0], "facts"> & {
  /** Before the names of the fields where a page has several lists: `parts.0.`. */
  prefix?: string;
  /** How its keys are marked, one or several. */
  mark: "radio" | "checkbox";
  /** What is said of how many there are. */
  rule: string;
  /** The rows that are open, and those that are there at most. */
  usual: number;
  most: number;
  /** Each may be marked as harmful, and most need no reason, so that the fields for reasons are folded. */
  canHarm?: boolean;
};

const reasons = ["harmful", "rationale", "evidence", "misconception"] as const;

/** One row of fields an answer, with empty ones for more. `question`: or the part of one that has the list. */
export const OptionFields = (props: Props) => {
  const { question, at, lang, prefix = "", mark, rule, usual, most, canHarm = false } = props;
  const { questionForm: messages } = messagesIn(useLanguage());
  const options = groupsIn(question.options);
  const shown = Math.max(usual, options.length);
  const row = (index: number) => {
    const { key, harmful, ...texts } = options[index] ?? {};
    const field = (part: string) => at(`options.${index}.${part}`);
    const text = (name: "text" | "rationale" | "evidence" | "misconception", rows?: number) => (
      <Field
        {...{ lang, name: `${prefix}${name}`, id: `${prefix}${name}-${index}`, label: messages[name] }}
        {...{ value: texts[name], diagnostics: field(name), ...(rows && { rows }) }}
        {...(name === "rationale" && { hint: messages.rationaleHint })}
        isOptional={name === "evidence" || name === "misconception"}
      />
    );
    const explanations = (
      <>
        {text("rationale", 2)}
        {text("evidence")}
        {text("misconception")}
      </>
    );
    const tick = (type: "radio" | "checkbox", name: string, value: unknown, label: string) => (
      <label className="tick">
        <input type={type} name={`${prefix}${name}`} value={index} defaultChecked={value === true} />
        <span>{label}</span>
      </label>
    );
    return (
      <FieldGroup
        key={index}
        legend={messages.answer(index + 1)}
        diagnostics={[...at(`options.${index}`), ...field("key"), ...field("harmful")]}
      >
        {tick(mark, "key", key, messages.isRight)}
        {text("text")}
        {canHarm ? (
          <FoldedGroup
            legend={messages.reasons}
            summary={shownText(texts.rationale)}
            isOpen={harmful === true || reasons.some((name) => field(name).length > 0)}
          >
            {tick("checkbox", "harmful", harmful, messages.isHarmful)}
            {explanations}
          </FoldedGroup>
        ) : (
          explanations
        )}
      </FieldGroup>
    );
  };
  return (
    <FieldGroup legend={messages.answers} diagnostics={[...at("answer"), ...at("options")]}>
      <p className="text-small text-quiet">{rule}</p>
      <p className="text-small text-quiet">{messages.answersHint}</p>
      <Rows {...{ shown, most, row, more: messages.moreAnswers(most - shown) }} />
    </FieldGroup>
  );
};

/** The rows as they were sent. One whose text and reason are empty is no answer. */
export const readOptions = (posted: PostedFields, prefix = ""): (FilledOption | undefined)[] => {
  const list = (name: string) => postedList(posted[`${prefix}${name}`]);
  const [texts, evidence, rationales, misconceptions] = [
    list("text"),
    list("evidence"),
    list("rationale"),
    list("misconception"),
  ];
  const marked = (name: string, index: number) => (list(name).includes(String(index)) ? (true as const) : undefined);
  return texts.map((text, index) => {
    const rationale = rationales[index];
    if (text === undefined && rationale === undefined) return undefined;
    return {
      ...{ text, key: marked("key", index), harmful: marked("harmful", index) },
      ...{ evidence: evidence[index], rationale, misconception: misconceptions[index] },
    };
  });
};

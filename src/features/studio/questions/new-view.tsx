import { draftAddress } from "../../../domain/draft/draft-address";
import { type Form, formNames } from "../../../domain/item/form";
import { addressIn, type Language, languageTag } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { useLanguage } from "../../../ui/language-context";
import { begunFactAddress } from "../forms/begun-fact";
import { type FactChoices, FactSelect } from "./fact-select";
import { newQuestionAddress } from "./question-address";
import { QuestionForm } from "./question-form";

type Props = {
  draftId: string;
  language: Language;
  file: string;
  base: number;
  seat: string;
  isBroken: boolean;
  facts: FactChoices;
  /** What was chosen already. */
  fact: string | null;
  form: Form | null;
};

/** How a new question asks, and the fact that it is about. */
const Beginning = ({ draftId, language, facts, fact }: Props) => {
  const page = useLanguage();
  const { questionForm: messages, formLabels } = messagesIn(page);
  // Whoever makes the sentence a fact comes back here.
  const toFact = <a href={addressIn(page, begunFactAddress(draftId, { question: language }))}>{messages.beginFact}</a>;
  if (facts.length === 0)
    return (
      <p className="notice mt-4">
        {messages.noFacts} {toFact}
      </p>
    );
  return (
    <>
      <h2 className="mt-6">{messages.newTitle}</h2>
      <form method="get" action={addressIn(page, newQuestionAddress(draftId, language))} className="question-form">
        <input type="hidden" name="in" value={language} />
        <fieldset className="question-fields">
          <legend className="font-semibold">{messages.chooseForm}</legend>
          {formNames.map((form, index) => (
            <label key={form} className="tick">
              <input type="radio" name="form" value={form} defaultChecked={index === 0} />
              <span>{formLabels[form]}</span>
            </label>
          ))}
        </fieldset>
        <FactSelect
          id="fact"
          name="fact"
          label={messages.chooseFact}
          hint={messages.chooseFactHint}
          facts={facts}
          chosen={fact ?? facts[0]?.id ?? ""}
          lang={languageTag(language)}
        />
        <p className="text-small">
          {messages.notListed} {toFact}
        </p>
        <div>
          <Button type="submit">{messages.goOn}</Button>
        </div>
      </form>
    </>
  );
};

/** A new question: a page for what it rests on, then the form of the chosen kind. */
export const NewView = (props: Props) => {
  const page = useLanguage();
  const { questionForm: messages } = messagesIn(page);
  const { draftId, file, form, fact, isBroken } = props;
  if (isBroken)
    return (
      <p className="notice mt-4">
        {messages.broken} <a href={addressIn(page, draftAddress(draftId, file))}>{messages.toQuestionFile}</a>
      </p>
    );
  if (form === null || fact === null) return <Beginning {...props} />;
  return (
    <>
      <h2 className="mt-6">{messages.newTitle}</h2>
      <QuestionForm {...props} form={form} item={null} question={{ objective: fact }} diagnostics={[]} />
    </>
  );
};

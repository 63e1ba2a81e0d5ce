import { draftAddress, factsAddress, sourcesAddress, tablesAddress } from "../../../domain/draft/draft-address";
import type { FactForm, ListedFact, SourceChoice } from "../../../domain/draft/forms/draft-form-page";
import { claimFields, quoteFields } from "../../../domain/draft/forms/draft-forms";
import { volatilitySchema } from "../../../domain/fact/fact";
import { addressIn, type Language, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { ButtonLink } from "../../../ui/button-link";
import { TextField } from "../../../ui/form/text-field";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { newQuestionAddress } from "../questions/question-address";
import { EditForm, type FormTarget, RemoveForm } from "./edit-form";
import { FactUsesView } from "./fact-uses";
import { Field } from "./form-field";

/** The facts of a guide, each a link to its form. */
export const FactList = ({ head: { id, mayWrite }, facts }: FormTarget & { facts: readonly ListedFact[] }) => {
  const language = useLanguage();
  const { facts: messages } = messagesIn(language).draftForms;
  return (
    <>
      <h2 className="mt-6">{messages.heading}</h2>
      <p className="mt-2">{messages.lead}</p>
      {mayWrite && (
        <p className="mt-4">
          <ButtonLink href={addressIn(language, factsAddress(id, ""))}>{messages.add}</ButtonLink>
        </p>
      )}
      {facts.length === 0 && <p className="mt-4">{messages.none}</p>}
      <ul className="mt-4">
        {facts.map(({ id: fact, quote, publisher, isShared, isWrong }) => (
          <li key={fact} className="row">
            <a href={addressIn(language, factsAddress(id, fact))} lang={originalLanguage}>
              {quote === "" ? fact : quote}
            </a>
            <p className="text-quiet">
              {[publisher, ...(isShared ? [messages.shared] : [])].filter((part) => part !== "").join(", ")}
              {isWrong && (
                <span className="studio-wrong">
                  <Icon name="warning" />
                  {messages.wrong}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Says how the row of a readers' table becomes a fact, where one was marked to be made into it. */
export const RowNote = ({ draftId }: { draftId: string }) => {
  const language = useLanguage();
  const { facts, tables } = messagesIn(language).draftForms;
  return (
    <section className="notice mt-6">
      <p>{facts.rowOfTable}</p>
      <p className="actions mt-2">
        <a href={addressIn(language, tablesAddress(draftId, "/"))}>{tables.begin}</a>
        <a href={addressIn(language, "/studio/help#tables")}>{tables.help}</a>
      </p>
    </section>
  );
};

type Choices = { choices: readonly SourceChoice[] };

const useChoices = ({ choices }: Choices) => {
  const { facts: messages } = messagesIn(useLanguage()).draftForms;
  const named = (isOwn: boolean) =>
    choices.filter((each) => each.isOwn === isOwn).map(({ id, name }) => ({ value: id, name }));
  return {
    source: [
      { choices: [{ value: "", name: messages.choose }] },
      { group: messages.ownSources, choices: named(true) },
      { group: messages.sharedSources, choices: named(false) },
    ],
    volatility: [{ choices: volatilitySchema.options.map((value) => ({ value, name: messages.volatilities[value] })) }],
  };
};

/** `question`: the language of a question that waits for the fact; null where none does. */
type Waiting = { question: Language | null };

/** Takes whoever saves back to the question. */
const ForQuestion = ({ question }: Waiting) => question && <input type="hidden" name="question" value={question} />;

/** The sentence, and what it rests on. Where other guides share that, the two stand apart. */
export const FactEditor = ({
  fact,
  question,
  choices,
  ...target
}: FormTarget & Choices & Waiting & { fact: FactForm }) => {
  const language = useLanguage();
  const { draftForms } = messagesIn(language);
  const { facts: messages } = draftForms;
  const { id, isShared, uses } = fact;
  const offered = useChoices({ choices });
  const draftId = target.head.id;
  return (
    <>
      <h2 className="mt-6">{id === null ? messages.new : messages.open}</h2>
      {uses && <FactUsesView uses={uses} isShared={isShared} />}
      <EditForm
        {...target}
        form="fact"
        entry={id}
        filled={fact}
        after={
          <>
            {id === null && (
              <Button
                {...{ kind: "plain", type: "submit", formMethod: "get", formNoValidate: true }}
                formAction={addressIn(language, sourcesAddress(draftId))}
              >
                {messages.newSource}
              </Button>
            )}
            {id !== null && (
              <>
                <a href={addressIn(language, newQuestionAddress(draftId, originalLanguage, id))}>{messages.ask}</a>
                <a href={addressIn(language, draftAddress(draftId))}>{messages.toText}</a>
                <a href={addressIn(language, factsAddress(draftId, ""))}>{messages.add}</a>
              </>
            )}
            <a href={addressIn(language, factsAddress(draftId))}>{draftForms.cancel}</a>
          </>
        }
      >
        <ForQuestion question={question} />
        <h3>{messages.here}</h3>
        <div className="studio-fields">
          {quoteFields.map((field) => (
            <Field key={field.name} field={field} text={messages.fields[field.name]} form={fact} />
          ))}
        </div>
        <h3>{messages.everywhere}</h3>
        <div className="studio-fields">
          {claimFields.map((field) => (
            <Field
              key={field.name}
              field={field}
              text={messages.fields[field.name]}
              form={fact}
              choices={field.name === "source" || field.name === "volatility" ? offered[field.name] : []}
            />
          ))}
        </div>
      </EditForm>
      {id !== null && (
        <RemoveForm
          {...target}
          form="fact"
          entry={id}
          label={messages.remove}
          what={isShared ? `${messages.removeShared} ${messages.removeWhat}` : messages.removeWhat}
        />
      )}
    </>
  );
};

/** States in this guide what others state: the claim is theirs, the sentence its own. */
export const SharedFactForm = ({
  fact,
  question,
  claims,
  ...target
}: FormTarget & Waiting & { fact: FactForm; claims: readonly { id: string; claim: string }[] }) => {
  const { facts: messages } = messagesIn(useLanguage()).draftForms;
  if (claims.length === 0 || !target.head.mayWrite) return null;
  return (
    <details className="fold mt-4">
      <summary>
        <span>{messages.state}</span>
      </summary>
      <p>{messages.stateWhat}</p>
      <EditForm {...target} form="quote" label={messages.stateButton}>
        <ForQuestion question={question} />
        <div className="studio-fields">
          <TextField
            {...{ name: "shared", list: "shared-claims", required: true }}
            {...{ label: messages.stateClaim, hint: messages.stateClaimHint }}
          />
          <datalist id="shared-claims">
            {claims.map(({ id, claim }) => (
              <option key={id} value={claim} />
            ))}
          </datalist>
          {quoteFields.map((field) => (
            <Field key={field.name} field={field} text={messages.fields[field.name]} form={fact} id="shared-quote" />
          ))}
        </div>
      </EditForm>
    </details>
  );
};

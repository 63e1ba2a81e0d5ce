import { languageOf } from "../../../domain/article/article-slug";
import { factsAddress, sourcesAddress } from "../../../domain/draft/draft-address";
import type { ListedSource, SourceForm, SourceUses } from "../../../domain/draft/forms/draft-form-page";
import { sourceFields } from "../../../domain/draft/forms/draft-forms";
import { addressIn, languages, originalLanguage, ownName } from "../../../domain/language";
import { type Messages, messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { type BegunFact, filledFields } from "./begun-fact";
import { EditForm, type FormTarget, RemoveForm } from "./edit-form";
import { Field } from "./form-field";

/** The sources of a guide, each a link to its form. */
export const SourceList = ({ head: { id, mayWrite }, sources }: FormTarget & { sources: readonly ListedSource[] }) => {
  const language = useLanguage();
  const { draftForms, reading } = messagesIn(language);
  const messages = draftForms.sources;
  return (
    <>
      <h2 className="mt-6">{messages.heading}</h2>
      <p className="mt-2">{messages.lead}</p>
      {mayWrite && (
        <p className="mt-4">
          <ButtonLink href={addressIn(language, sourcesAddress(id, ""))}>{messages.add}</ButtonLink>
        </p>
      )}
      {sources.length === 0 && <p className="mt-4">{messages.none}</p>}
      <ul className="mt-4">
        {sources.map(({ id: source, title, publisher, checked, isShared, facts }) => (
          <li key={source} className="row">
            <a href={addressIn(language, sourcesAddress(id, source))}>{publisher + reading.colon + title}</a>
            <p className="text-quiet">
              {[
                messages.checked(formatDay(checked, language)),
                messages.facts(facts),
                ...(isShared ? [messages.shared] : []),
              ].join(", ")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};

const Uses = ({ draftId, uses }: { draftId: string; uses: SourceUses }) => {
  const language = useLanguage();
  const { sources: messages } = messagesIn(language).draftForms;
  if (uses.facts.length + uses.articles.length === 0) return null;
  return (
    <section className="notice mt-4">
      <h3>{messages.usedIn}</h3>
      <ul className="studio-uses">
        {uses.facts.map(({ id, text }) => (
          <li key={id}>
            <a href={addressIn(language, factsAddress(draftId, id))}>{text === "" ? id : text}</a>
          </li>
        ))}
      </ul>
      {uses.articles.length > 0 && (
        <>
          <p className="mt-2">{messages.sharedWhat}</p>
          <details className="fold">
            <summary>
              <span>{messages.articles(uses.articles.length)}</span>
            </summary>
            <ul className="studio-uses">
              {uses.articles.map(({ slug, title }) => (
                <li key={slug}>
                  <span lang={languageOf(slug)}>{title}</span> ({ownName(languageOf(slug))})
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
};

const choicesOf = (name: (typeof sourceFields)[number]["name"], messages: Messages["draftForms"]) => {
  if (name === "copy")
    return [
      {
        choices: [
          { value: "live", name: messages.sources.copies.live },
          { value: "stored", name: messages.sources.copies.stored },
        ],
      },
    ];
  if (name !== "language") return [];
  return [
    {
      choices: [
        { value: "", name: ownName(originalLanguage) },
        ...languages.filter((each) => each !== originalLanguage).map((value) => ({ value, name: ownName(value) })),
      ],
    },
  ];
};

/** One source, with what rests on it before it is changed. `fact`: what waits for a new one. */
export const SourceEditor = ({ source, fact, ...target }: FormTarget & { source: SourceForm; fact: BegunFact }) => {
  const language = useLanguage();
  const { draftForms } = messagesIn(language);
  const { sources: messages } = draftForms;
  const { id, isShared, uses } = source;
  const list = addressIn(language, sourcesAddress(target.head.id));
  const isUsed = uses.facts.length + uses.articles.length > 0;
  return (
    <>
      <h2 className="mt-6">{id === null ? messages.new : messages.open}</h2>
      <Uses draftId={target.head.id} uses={uses} />
      {id === null && fact.quote && (
        <p className="mt-2">
          {messages.forFact} <q lang={originalLanguage}>{fact.quote}</q>
        </p>
      )}
      <EditForm
        {...target}
        form="source"
        entry={id}
        filled={source}
        after={
          <>
            {id !== null && <a href={addressIn(language, sourcesAddress(target.head.id, ""))}>{messages.add}</a>}
            <a href={list}>{draftForms.cancel}</a>
          </>
        }
      >
        {id === null &&
          filledFields(fact).map(([name, value]) => (
            <input key={name} type="hidden" name={`fact-${name}`} value={value} />
          ))}
        <div className="studio-fields">
          {sourceFields.map((field) => (
            <Field
              key={field.name}
              field={field}
              text={messages.fields[field.name]}
              form={source}
              choices={choicesOf(field.name, draftForms)}
            />
          ))}
        </div>
      </EditForm>
      {id !== null && !isShared && !isUsed && (
        <RemoveForm {...target} form="source" entry={id} label={messages.remove} what={messages.removeWhat} />
      )}
    </>
  );
};

import { languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { exampleFields, exampleFiles, exampleTable } from "./example";

/** A whole guide as it is typed into forms, in the language in which guides are written first. */
const Sample = () => {
  const { studioHelp: messages } = messagesIn(useLanguage());
  const { sample } = messages;
  const { title, summary, sentence, claim, source, question, answer, rationale } = exampleFields;
  const rows = [
    [sample.title, title],
    [sample.summary, summary],
    [sample.sentence, sentence],
    [sample.claim, claim],
    [sample.source, `${source.title}, ${source.publisher}`],
    [sample.question, question],
    [sample.answer, `${answer}. ${rationale}`],
  ] as const;
  return (
    <dl className="studio-sample">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={languageTag(originalLanguage)}>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

/** How a guide is written: in short, with an example, and then part by part, each with its text as a file has it. */
export const StudioHelp = () => {
  const { studioHelp: messages, reading } = messagesIn(useLanguage());
  const part = (heading: string, sentences: readonly string[], example?: string, id?: string) => (
    <section id={id} className="mt-6">
      <h2>{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} className="mt-2">
          {sentence}
        </p>
      ))}
      {example !== undefined && (
        <details className="fold studio-example mt-2">
          <summary aria-label={`${messages.asText}${reading.colon}${heading}`}>
            <span>{messages.asText}</span>
          </summary>
          <pre lang={languageTag(originalLanguage)}>{example}</pre>
        </details>
      )}
    </section>
  );
  return (
    <>
      <p className="mt-2">{messages.lead}</p>
      <section className="mt-6">
        <h2>{messages.shortHeading}</h2>
        <ol className="mt-2 list-decimal pl-6">
          {messages.short.map((sentence) => (
            <li key={sentence} className="mt-2">
              {sentence}
            </li>
          ))}
        </ol>
      </section>
      <section className="mt-6">
        <h2>{messages.example}</h2>
        <p className="mt-2">{messages.exampleWhat}</p>
        <Sample />
      </section>
      {part(messages.articleHeading, messages.article, exampleFiles.article)}
      {part(messages.factsHeading, messages.facts, exampleFiles.facts)}
      {part(messages.questionsHeading, messages.questions, exampleFiles.questions, "questions")}
      {part(messages.tablesHeading, messages.tables, exampleTable, "tables")}
      {part(messages.afterHeading, messages.after)}
      {part(messages.laterHeading, messages.later)}
      {part(messages.expertsHeading, messages.experts)}
      {part(messages.keysHeading, messages.keys)}
    </>
  );
};

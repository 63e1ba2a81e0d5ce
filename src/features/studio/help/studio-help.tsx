import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { exampleFiles, exampleTable } from "./example";

/** How a guide is written, each of its texts beside the one of an example. */
export const StudioHelp = () => {
  const { studioHelp: messages } = messagesIn(useLanguage());
  const part = (heading: string, sentences: readonly string[], example?: string, id?: string) => (
    <section id={id} className="mt-6">
      <h2>{heading}</h2>
      <div className={example === undefined ? undefined : "studio-pair"}>
        <div>
          {sentences.map((sentence) => (
            <p key={sentence} className="mt-2">
              {sentence}
            </p>
          ))}
        </div>
        {example !== undefined && (
          <section className="studio-example" aria-label={`${messages.example}: ${heading}`} lang={originalLanguage}>
            <pre>{example}</pre>
          </section>
        )}
      </div>
    </section>
  );
  return (
    <>
      <p className="mt-2">{messages.lead}</p>
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

import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage } from "../../../ui/language-context";
import { AnswersList } from "../answers-list";
import { UnknownNote } from "../unknown-note";
import { AskWhom } from "./ask-whom";
import { DatesList } from "./dates-list";
import { DocumentsList } from "./documents-list";
import { FactCard } from "./fact-card";
import { factCardId } from "./fact-mark";
import { FactsList } from "./facts-list";
import type { LoadedOutcome } from "./load-outcome";
import { PathwayLines } from "./pathway-lines";
import { PathwayStep } from "./pathway-step";
import { PractiseForm } from "./practise-form";
import type { OutcomeContent } from "./to-outcome";

const cardsOf = ({ bottom, steps, documents, dates, uncertain, facts }: OutcomeContent) => {
  const lines = [...bottom, ...steps.flatMap((step) => step.lines), ...documents, ...dates, ...uncertain];
  return new Map(
    lines.map((line) => [factCardId(line.facts), line.facts.flatMap((id) => facts.filter((fact) => fact.id === id))]),
  );
};

/** Where the answers lead: the bottom line, the steps, what to gather, and what each of it rests on. */
export const OutcomeView = ({ outcome, answers, unknown, practice, passages }: LoadedOutcome) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  const start = addressIn(language, "/route");
  const { facts } = outcome;
  return (
    <article data-route={outcome.id}>
      <p className="crumb">
        <a href={start}>{messages.title}</a>
      </p>
      <h1>{outcome.name}</h1>
      <p className="mt-3 text-lead">
        {answers.length > 0 ? (
          messages.ledHere
        ) : (
          <>
            {messages.fits} <a href={start}>{messages.askMe}</a>
          </>
        )}
      </p>
      <UnknownNote unknown={unknown} />
      <div className="prose">
        <section id="bottom-line" className="bottom-line" aria-labelledby="bottom-heading">
          <h2 id="bottom-heading">{messages.bottomLine}</h2>
          <PathwayLines lines={outcome.bottom} facts={facts} />
          <p className="meta">{messages.information}</p>
        </section>
        {outcome.steps.map((step, index) => (
          <PathwayStep key={step.id} step={step} number={index + 1} facts={facts} passages={passages} />
        ))}
        <DocumentsList documents={outcome.documents} facts={facts} passages={passages} />
        <DatesList outcome={outcome} />
        {outcome.uncertain.length > 0 && (
          <section id="uncertain" className="callout callout-warning" aria-labelledby="uncertain-heading">
            <h2 id="uncertain-heading">{messages.uncertain}</h2>
            <p>{messages.uncertainNote}</p>
            <PathwayLines lines={outcome.uncertain} facts={facts} />
          </section>
        )}
        {practice && <PractiseForm practice={practice} />}
        <AskWhom sources={outcome.ask} />
        <FactsList facts={facts} reviewed={outcome.reviewed} />
      </div>
      <AnswersList answers={answers} />
      <p className="mt-6 text-small text-quiet print:hidden">{messages.print}</p>
      {[...cardsOf(outcome)].map(([id, own]) => (
        <FactCard key={id} facts={own} />
      ))}
      <script src={builtFile("/generated/route.js")} defer />
    </article>
  );
};

import { articleAddressIn, originalSlugOf } from "../../../domain/article/article-slug";
import { addressIn } from "../../../domain/language";
import { pathwayAddress } from "../../../domain/pathway/pathway-address";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { AnswerRows } from "../answers-list";
import { UnknownNote } from "../unknown-note";
import { AlsoLookAt } from "./also-look-at";
import { AskWhom } from "./ask-whom";
import { DocumentsList } from "./documents-list";
import { ExampleTimeline } from "./example/example-timeline";
import { FactCard } from "./facts/fact-card";
import { factCardId } from "./facts/fact-mark";
import { FactsList } from "./facts/facts-list";
import { Fold } from "./fold";
import type { LoadedOutcome } from "./load-outcome";
import { MoneyAndTime } from "./money-and-time";
import { NextSteps } from "./next-steps";
import { OwnWays } from "./own-ways";
import { PathwayParagraphs } from "./pathway-lines";
import { PathwayStep } from "./pathway-step";
import { PractiseForm } from "./practise-form";
import { shortTitle } from "./read-on";
import { linesOf, type OutcomeContent } from "./to-outcome";

const cardsOf = (outcome: OutcomeContent) =>
  new Map(
    linesOf(outcome).map((line) => [
      factCardId(line.facts),
      line.facts.flatMap((id) => outcome.facts.filter((fact) => fact.id === id)),
    ]),
  );

/** Where the answers lead: the verdict and what to do next; folded, the answers that led there, all steps and what is uncertain; money and time, the documents, whom to ask, what else to look at; folded, the map, examples and all that it rests on. */
export const OutcomeView = ({
  outcome,
  steps: answered,
  answers,
  unknown,
  alternatives,
  practice,
  ways,
  wholeMap,
  passages,
}: LoadedOutcome) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  const start = addressIn(language, "/route");
  const { facts, steps, uncertain } = outcome;
  const guide = passages.find(({ article }) => originalSlugOf(article) === outcome.guide);
  return (
    <article
      data-route={outcome.id}
      data-address={pathwayAddress(language, outcome.id, answered)}
      data-outline={JSON.stringify(outcome.outline)}
      className="outcome"
    >
      <p className="crumb">
        <a href={start}>{messages.title}</a>
      </p>
      <h1>{outcome.name}</h1>
      {answers.length === 0 && (
        <p id="fits" className="fits print:hidden" data-own={messages.isOwn} data-answers={messages.withAnswers}>
          <span>{messages.fits}</span> <a href={start}>{messages.askMe}</a>
        </p>
      )}
      <UnknownNote unknown={unknown} />
      <div className="prose">
        <section id="bottom-line" aria-labelledby="bottom-heading">
          <h2 id="bottom-heading" className="sr-only">
            {messages.bottomLine}
          </h2>
          <PathwayParagraphs lines={outcome.bottom} facts={facts} />
        </section>
        {(outcome.more.length > 0 || guide) && (
          <Fold id="more" heading={messages.more}>
            <PathwayParagraphs lines={outcome.more} facts={facts} />
            {guide && (
              <p>
                {messages.wholeArticle}{" "}
                <a href={articleAddressIn(language, guide.article)}>{shortTitle(guide.title)}</a>
              </p>
            )}
          </Fold>
        )}
        <NextSteps steps={steps} />
        {/* How to take it along; the script writes that the device keeps it, or offers to where that keeps another. */}
        <p id="saved-route" className="saved-route" tabIndex={-1}>
          <span className="saved-line">
            <span data-own={messages.savedHere} data-other={messages.savedOther}>
              {messages.print}
            </span>
            <button type="button" id="forget-route" hidden>
              {messages.forgetThis}
            </button>
          </span>
          <button type="button" id="choose-route" className="button button-plain" hidden>
            {messages.chooseThis}
          </button>
          <button type="button" id="print-route" className="button button-plain" hidden>
            {messages.printThis}
          </button>
        </p>
        <div className="outcome-folds">
          {answers.length > 0 && (
            <Fold id="answers" heading={messages.whyThis(answers.length)}>
              <AnswerRows answers={answers} />
            </Fold>
          )}
          <Fold id="steps" heading={messages.allSteps(steps.length)}>
            {steps.map((step, index) => (
              <PathwayStep key={step.id} step={step} number={index + 1} facts={facts} passages={passages} />
            ))}
          </Fold>
        </div>
        {uncertain.length > 0 && (
          <section id="uncertain" className="callout callout-warning" aria-labelledby="uncertain-heading">
            <h2 id="uncertain-heading" className="signed">
              <Icon name="warning" />
              {messages.uncertain(uncertain.length)}
            </h2>
            <PathwayParagraphs lines={uncertain} facts={facts} />
          </section>
        )}
        <MoneyAndTime outcome={outcome} />
        {outcome.documents.length > 0 && (
          <div className="outcome-folds">
            <DocumentsList outcome={outcome} passages={passages} />
          </div>
        )}
        <AskWhom sources={outcome.ask} />
        <AlsoLookAt alternatives={alternatives} besides={outcome.besides} facts={facts} passages={passages} />
        <div className="outcome-folds">
          <OwnWays ways={ways} wholeMap={wholeMap} passages={passages} />
          {outcome.examples.map((example) => (
            <ExampleTimeline key={example.id} example={example} facts={facts} />
          ))}
          <FactsList facts={facts} reviewed={outcome.reviewed} />
        </div>
        {practice && <PractiseForm practice={practice} outcome={outcome.id} />}
      </div>
      {[...cardsOf(outcome)].map(([id, own]) => (
        <FactCard key={id} facts={own} />
      ))}
      <script src={builtFile("/generated/route.js")} defer />
    </article>
  );
};

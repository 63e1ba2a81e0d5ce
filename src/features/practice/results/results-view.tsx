import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import type { Mode } from "../../../domain/block/block-request";
import type { Results } from "../../../domain/block/results";
import { isRight } from "../../../domain/item/answer/is-right";
import { verdictOf } from "../../../domain/item/answer/verdict";
import { addressIn, type Language } from "../../../domain/language";
import type { ComesBack } from "../../../domain/review/progress/comes-back";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { ButtonLink } from "../../../ui/button-link";
import { CalibrationNote } from "../../../ui/charts/calibration-note";
import { Ring } from "../../../ui/charts/ring";
import { formatWeekday } from "../../../ui/format-weekday";
import { useLanguage } from "../../../ui/language-context";
import { PractiseMisses } from "../../../ui/practise-misses";
import { ShareForm } from "../builder/share/share-form";
import { FormBars } from "./form-bars";
import { NewQuestions } from "./new-questions";
import { ReviewedItem } from "./reviewed-item";
import { SectionBars } from "./section-bars";
import { TimeChart } from "./time-chart";

/** Of fewer answers sections, forms, times and certainty say nothing. */
const enoughAnswers = 10;

type Props = {
  results: Results;
  mode: Mode;
  /** The block ended by its clock. */
  timeUp?: boolean;
  article?: { slug: string; title: string };
  /** When what was missed is met again. */
  again: ComesBack[];
};

/** A finished block: what it came to, when its misses come back and what to do next; then its sections and questions. */
export const ResultsView = ({ results, mode, timeUp = false, article, again }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).results;
  const { score } = messagesIn(language).charts;
  const modes = messagesIn(language).modes;
  // The first miss stands open: it is what a learner came back for, and it shows what the others hold.
  const opened = results.items.find(({ feedback }) => !isRight(feedback.score)) ?? results.items[0];
  const missed = results.items.filter(({ feedback }) => !isRight(feedback.score)).length;
  const partly = results.items.filter(({ feedback, response }) => verdictOf(feedback, response) === "partly").length;
  const answered = results.items.filter(({ response }) => response !== undefined).length;
  return (
    <>
      <p className="crumb">
        {article ? (
          <a href={articleAddress(article.slug)} lang={languageOf(article.slug)}>
            {article.title}
          </a>
        ) : (
          <a href={addressIn(language, "/practice")}>{messages.practice}</a>
        )}
        {mode === "timed" && (
          <>
            <span aria-hidden="true">·</span>
            {modes.timed}
          </>
        )}
      </p>
      <h1>{messages.title}</h1>
      {timeUp && <p className="notice mt-4">{messages.timeUp(answered, results.total)}</p>}
      <div className="result">
        <Ring share={results.right / results.total} text={`${results.right}/${results.total}`} />
        <div>
          {/* Where some are partly right, the words say so, and the ring has the share. */}
          <p className={partly > 0 ? "sr-only" : "mb-2 font-semibold"}>{score(results.right, results.total)}</p>
          {partly > 0 && <p className="mb-2 font-semibold">{messages.tally(results.right, partly, missed - partly)}</p>}
          <p>{outlook(results, partly, again, language)}</p>
        </div>
      </div>
      <div className="result-actions">
        {missed > 0 && <PractiseMisses count={missed} fields={{ missedIn: results.id }} />}
        <NewQuestions
          article={article?.slug}
          language={languageOfBlock(results) ?? language}
          count={results.total}
          mode={mode}
          plain={missed > 0}
        />
        <a className="button button-quiet" href={addressIn(language, "/practice/progress")}>
          {messages.progress}
        </a>
      </div>
      <section className="result-list">
        <h2 className="mb-3 mt-10">{messages.every}</h2>
        <p className="mb-3 text-small text-quiet">
          {messages.openHint}
          {comparesSome(results) && ` ${messages.tooFew}`}
        </p>
        {results.items.map((item) => (
          <ReviewedItem key={item.id} item={item} open={item === opened} />
        ))}
      </section>
      {answered >= enoughAnswers && <Figures results={results} />}
      <div className="actions mt-8">
        <ShareForm block={results.id} />
        {/* The script leads back to the route that the device keeps instead, which begins in this language at data-start. */}
        <ButtonLink
          id="way-on"
          data-start={addressIn(language, "/route")}
          data-back={messagesIn(language).home.ways.pathway.goOn}
          plain
          href={article ? articleAddress(article.slug) : addressIn(language, "/articles")}
        >
          {article ? messages.backToArticle : messages.allArticles}
        </ButtonLink>
      </div>
      <script src={builtFile("/generated/results.js")} defer />
    </>
  );
};

/** What a block says as a whole: its sections, how sure the answers were, the times and the forms. */
const Figures = ({ results: { sections, calibration = [], items, forms = [] } }: { results: Results }) => {
  const messages = messagesIn(useLanguage()).results;
  return (
    <div className="overview mt-10">
      <section>
        <h2 className="mb-3">{messages.bySection}</h2>
        <SectionBars sections={sections} />
      </section>
      {calibration.length > 0 && (
        <section>
          <h2 className="mb-3">{messages.howSure}</h2>
          <CalibrationNote calibration={calibration} />
        </section>
      )}
      <TimeChart items={items} />
      {forms.length > 1 && (
        <details className="fold">
          <summary>{messages.byForm}</summary>
          <FormBars forms={forms} />
        </details>
      )}
    </div>
  );
};

/** Others are compared with at some of the questions, and not at others. */
const comparesSome = ({ items }: Results): boolean =>
  items.some(({ peers }) => peers && peers.share !== null) && items.some(({ peers }) => peers?.share === null);

/** The language of all the questions of a block; undefined where they are in several. */
const languageOfBlock = ({ items }: Results): Language | undefined => {
  const [first, ...others] = new Set(items.map(({ language }) => language));
  return others.length === 0 ? first : undefined;
};

/** What the result means for the days to come, in a sentence or two. `partly`: so many, told above, were partly right. */
const outlook = (
  { right, total }: Results,
  partly: number,
  again: readonly ComesBack[],
  language: Language,
): string => {
  const messages = messagesIn(language).results;
  if (right === total) return messages.allRight;
  const days = again.map(({ day, questions }) => ({ day: formatWeekday(day, language), questions }));
  return [
    ...(right === 0 && partly === 0 ? [messages.noneRight(total)] : []),
    ...(days.length > 0 ? [messages.comesBack(days, partly > 0)] : []),
  ].join(" ");
};

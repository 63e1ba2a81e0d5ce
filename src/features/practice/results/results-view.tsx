import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import type { Mode } from "../../../domain/block/block-request";
import type { Results } from "../../../domain/block/results";
import { isRight } from "../../../domain/item/answer/is-right";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { ButtonLink } from "../../../ui/button-link";
import { CalibrationNote } from "../../../ui/charts/calibration-note";
import { useLanguage } from "../../../ui/language-context";
import { ShareForm } from "../builder/share/share-form";
import { FormBars } from "./form-bars";
import { PractiseAgain } from "./practise-again";
import { ReviewedItem } from "./reviewed-item";
import { SectionBars } from "./section-bars";
import { TimeChart } from "./time-chart";

type Props = {
  results: Results;
  mode: Mode;
  /** The block ended by its clock. */
  timeUp?: boolean;
  article?: { slug: string; title: string };
};

/** A finished block: the score, the sections, every question with its reasons, and what to do next. */
export const ResultsView = ({ results, mode, timeUp = false, article }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).results;
  const { score } = messagesIn(language).charts;
  const modes = messagesIn(language).modes;
  // The first miss stands open: it is what a learner came back for, and it shows what the others hold.
  const opened = results.items.find(({ feedback }) => !isRight(feedback.score)) ?? results.items[0];
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
        <span aria-hidden="true">·</span>
        {modes[mode]}
      </p>
      <h1>{messages.title}</h1>
      {timeUp && <p className="notice mt-4">{messages.timeUp(answered, results.total)}</p>}
      <p className="mt-3 text-balance font-serif text-heading font-bold">{score(results.right, results.total)}</p>
      <div className="actions mt-5">
        <PractiseAgain article={article?.slug} count={results.total} mode={mode} />
        <ShareForm block={results.id} />
        <ButtonLink plain href={article ? articleAddress(article.slug) : addressIn(language, "/articles")}>
          {article ? messages.backToArticle : messages.allArticles}
        </ButtonLink>
      </div>
      <h2 className="mb-3 mt-10">{messages.bySection}</h2>
      <SectionBars sections={results.sections} />
      <h2 className="mb-3 mt-10">{messages.every}</h2>
      <p className="mb-3 text-quiet">{messages.openHint}</p>
      {results.items.map((item) => (
        <ReviewedItem key={item.id} item={item} open={item === opened} />
      ))}
      {results.forms && results.forms.length > 1 && (
        <>
          <h2 className="mb-3 mt-10">{messages.byForm}</h2>
          <FormBars forms={results.forms} />
        </>
      )}
      {results.calibration && results.calibration.length > 0 && (
        <>
          <h2 className="mb-3 mt-10">{messages.howSure}</h2>
          <CalibrationNote calibration={results.calibration} />
        </>
      )}
      <TimeChart items={results.items} />
      <p className="mt-8">
        <a href={addressIn(language, "/practice/progress")}>{messages.progress}</a>
      </p>
      <script src={builtFile("/generated/results.js")} defer />
    </>
  );
};

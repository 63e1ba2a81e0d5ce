import { articleAddress } from "../../../domain/article/edition";
import type { Mode } from "../../../domain/block/block-request";
import type { Results } from "../../../domain/block/results";
import { ButtonLink } from "../../../ui/button-link";
import { CalibrationNote } from "../../../ui/calibration-note";
import { ShareForm } from "../starting/share-form";
import { FormBars } from "./form-bars";
import { PractiseAgain } from "./practise-again";
import { ReviewedItem } from "./reviewed-item";
import { scoreWords } from "./score-words";
import { SectionBars } from "./section-bars";
import { TimeChart } from "./time-chart";

type Props = { results: Results; mode: Mode; guide?: { slug: string; title: string } };

/** A finished block: the score, the sections, every question with its reasons, and what to do next. */
export const ResultsView = ({ results, mode, guide }: Props) => {
  // The first miss stands open: it is what a learner came back for, and it shows what the others hold.
  const opened = results.items.find(({ feedback }) => feedback.score < 1) ?? results.items[0];
  return (
    <>
      <p className="crumb">
        {guide ? <a href={articleAddress(guide.slug)}>{guide.title}</a> : <a href="/practice">Practice</a>}{" "}
        {mode === "tutor" ? "Tutor" : "Timed"}
      </p>
      <h1>Results</h1>
      <p className="mt-3 font-serif text-2xl font-bold">{scoreWords(results)}</p>
      <div className="actions mt-5">
        <PractiseAgain article={guide?.slug} count={results.total} mode={mode} />
        <ShareForm block={results.id} />
        <ButtonLink plain href={guide ? articleAddress(guide.slug) : "/articles"}>
          {guide ? "Back to the guide" : "All guides"}
        </ButtonLink>
      </div>
      <h2 className="mb-3 mt-10">By section</h2>
      <SectionBars sections={results.sections} />
      <h2 className="mb-3 mt-10">Every question</h2>
      <p className="mb-3 text-quiet">Open a question to see your answer, the right one and the sentence behind it.</p>
      {results.items.map((item) => (
        <ReviewedItem key={item.id} item={item} open={item === opened} />
      ))}
      {results.forms && results.forms.length > 1 && (
        <>
          <h2 className="mb-3 mt-10">By form</h2>
          <FormBars forms={results.forms} />
        </>
      )}
      {results.calibration && results.calibration.length > 0 && (
        <>
          <h2 className="mb-3 mt-10">How sure you were</h2>
          <CalibrationNote calibration={results.calibration} />
        </>
      )}
      <TimeChart items={results.items} />
      <p className="mt-8">
        <a href="/practice/progress">See all your progress</a>
      </p>
    </>
  );
};

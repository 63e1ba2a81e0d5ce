import type { CountedState } from "../../data/tally/read-state";
import { enoughAnswers } from "../../domain/statistics/enough-answers";
import type { BankSummary } from "../../domain/statistics/first-attempts/bank-summary";
import { formatNumber, formatShare } from "../../messages/format-number";
import { messagesIn } from "../../messages/messages";
import { ColumnChart } from "../../ui/charts/column-chart";
import { TableBehind } from "../../ui/charts/table-behind";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";
import { formatDuration } from "../../ui/time-words";

type BandsProps = { heading: string; what: string; labels: readonly string[]; counts: readonly number[] };

/** How many questions are in each band, as a picture with its numbers behind it. */
const Bands = ({ heading, what, labels, counts }: BandsProps) => {
  const language = useLanguage();
  const { public: messages } = messagesIn(language).itemStatistics;
  const columns = labels.map((label, index) => ({ label, count: counts[index] ?? 0 }));
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <p className="mt-2">{what}</p>
      <div className="mt-3">
        <ColumnChart
          alternative={messages.chart(
            heading,
            columns.map(({ label, count }) => messages.band(label, count)).join("; "),
          )}
          columns={columns.map(({ label, count }) => ({
            ...{ name: label, label, value: count, caption: formatNumber(count, language) },
          }))}
          max={Math.max(...counts, 1)}
        />
        <TableBehind
          caption={heading}
          heads={[heading, messages.questions]}
          rows={columns.map(({ label, count }) => [label, formatNumber(count, language)])}
        />
      </div>
    </section>
  );
};

const Reliability = ({ summary: { learners, reliability } }: { summary: BankSummary }) => {
  const language = useLanguage();
  const { public: messages } = messagesIn(language).itemStatistics;
  return (
    <section className="mt-8">
      <h2>{messages.reliability}</h2>
      <p className="mt-2">
        {reliability === null
          ? messages.reliabilityTooFew(learners, enoughAnswers)
          : messages.reliabilityValue(formatShare(reliability, language), learners)}
      </p>
      <p className="mt-2">{messages.reliabilityWhat}</p>
    </section>
  );
};

const Known = ({ summary }: { summary: BankSummary }) => {
  const language = useLanguage();
  const { public: messages, flags } = messagesIn(language).itemStatistics;
  const { items, known, answers, rapidShare, medianMs, facility, itemRest, undiscriminating, flagged } = summary;
  return (
    <>
      <section className="mt-8">
        <h2>{messages.state}</h2>
        <p className="mt-2">
          {messages.known(known, items)} {messages.answers(answers, formatShare(rapidShare ?? 0, language))}
          {medianMs !== null && ` ${messages.time(formatDuration(medianMs))}`}
        </p>
      </section>
      <Bands
        {...{
          heading: messages.facility,
          what: messages.facilityWhat,
          labels: messages.facilityBands,
          counts: facility,
        }}
      />
      <Bands
        {...{
          heading: messages.itemRest,
          what: messages.itemRestWhat,
          labels: messages.itemRestBands,
          counts: itemRest,
        }}
      />
      {undiscriminating > 0 && (
        <p className="mt-3 text-small text-quiet">{messages.undiscriminating(undiscriminating)}</p>
      )}
      <section className="mt-8">
        <h2>{messages.flagged}</h2>
        <p className="mt-2">{messages.flaggedWhat(flagged, known)}</p>
        <ul className="mt-3">
          {summary.flags.map(({ flag, items: count }) => (
            <li key={flag} className="row">
              {messages.band(flags[flag], count)}
            </li>
          ))}
        </ul>
      </section>
      <Reliability summary={summary} />
    </>
  );
};

/** What answers say of all questions; where hardly anybody has answered, that it is so and why nothing is shown. */
export const SummaryView = ({ summary, countedAt }: CountedState) => {
  const language = useLanguage();
  const { public: messages } = messagesIn(language).itemStatistics;
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <p className="mt-3">{messages.rule(enoughAnswers)}</p>
      {summary === null && <p className="notice mt-8">{messages.notCounted}</p>}
      {summary?.known === 0 && (
        <section className="notice mt-8">
          <h2>{messages.empty}</h2>
          <p className="mt-2">{messages.emptyWhat(summary.items, enoughAnswers)}</p>
        </section>
      )}
      {summary && summary.known > 0 && <Known summary={summary} />}
      {countedAt !== null && (
        <p className="mt-8 text-small text-quiet">{messages.countedOn(formatDay(countedAt.slice(0, 10), language))}</p>
      )}
    </>
  );
};

import type { Source } from "../../../domain/fact/source";
import { originalLanguage } from "../../../domain/language";
import { pathwayAddress } from "../../../domain/pathway/pathway-address";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/source/short-publisher";
import { PathwayLine } from "./pathway-lines";
import type { OutcomeContent, OutcomeDate } from "./to-outcome";

/** The pages to open for what is not known here. */
const Pages = ({ sources }: { sources: Source[] }) =>
  sources.map(({ id, publisher, title, url }, index) => (
    <span key={id}>
      {index > 0 && " · "}
      <a href={url} rel="noopener" lang={originalLanguage} title={title}>
        {shortPublisher(publisher)}
      </a>
    </span>
  ));

const Day = ({ date, facts }: { date: OutcomeDate; facts: OutcomeContent["facts"] }) => {
  const language = useLanguage();
  return (
    <>
      <time dateTime={date.day} className="font-semibold">
        {formatDay(date.day, language)}
      </time>
      {" · "}
      <PathwayLine line={date} facts={facts} />
    </>
  );
};

/** The days ahead; where none is known, that this is so, and the page that has them. An earlier year's are called that. */
const Dates = ({ outcome: { id, dates, dated, datesBefore, timetables, facts } }: { outcome: OutcomeContent }) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  if (!dated && timetables.length === 0 && datesBefore.length === 0) return null;
  return (
    <div id="dates">
      <dt>{messages.dates}</dt>
      {dates.map((date) => (
        <dd key={date.id}>
          <Day date={date} facts={facts} />
        </dd>
      ))}
      {dates.length > 0 && (
        <dd className="print:hidden">
          <a href={`${pathwayAddress(language, id)}.ics`}>{messages.calendar}</a>
        </dd>
      )}
      {dates.length === 0 && dated && timetables.length === 0 && <dd>{messages.datesPast}</dd>}
      {timetables.length > 0 && (
        <dd>
          {messages.datesUnknown} <Pages sources={timetables} />
        </dd>
      )}
      {datesBefore.map((date) => (
        <dd key={date.id} className="text-small text-quiet">
          {messages.earlierYear} <Day date={date} facts={facts} />
        </dd>
      ))}
    </div>
  );
};

/** What it costs, how long it takes and when: as far as a source says so, and where to look for the rest. */
export const MoneyAndTime = ({ outcome }: { outcome: OutcomeContent }) => {
  const messages = messagesIn(useLanguage()).pathway;
  const { fees, time, ask, facts } = outcome;
  const rows = [
    {
      id: "fees",
      term: messages.fees,
      lines: fees,
      unknown: fees.length > 0 ? messages.otherFees : messages.unknownFees,
    },
    { id: "time", term: messages.time, lines: time, unknown: messages.unknownTime },
  ];
  return (
    <section id="money-and-time" aria-labelledby="money-heading">
      <h2 id="money-heading">{messages.moneyAndTime}</h2>
      <dl className="key-facts">
        {rows.map(({ id, term, lines, unknown }) => (
          <div key={id} id={id}>
            <dt>{term}</dt>
            {lines.map((line) => (
              <dd key={line.id}>
                <PathwayLine line={line} facts={facts} />
              </dd>
            ))}
            {id === "fees" && (
              <dd>
                {unknown} <Pages sources={ask} />
              </dd>
            )}
            {id === "time" && lines.length === 0 && <dd>{unknown}</dd>}
          </div>
        ))}
        <Dates outcome={outcome} />
      </dl>
    </section>
  );
};

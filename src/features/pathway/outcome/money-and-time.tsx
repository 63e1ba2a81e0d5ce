import type { ReactNode } from "react";
import type { Source } from "../../../domain/fact/source";
import { originalLanguage } from "../../../domain/language";
import { pathwayAddress } from "../../../domain/pathway/pathway-address";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { shortPublisher } from "../../../ui/source/short-publisher";
import { PathwayLine } from "./pathway-lines";
import type { OutcomeContent, OutcomeDate, OutcomeLine } from "./to-outcome";

/** Where to look for what is not known here: the first page of each publisher. */
const Pages = ({ sources }: { sources: Source[] }) => {
  const reader = useLanguage();
  const messages = messagesIn(reader).pathway;
  const pages = new Map(sources.toReversed().map((source) => [shortPublisher(source.publisher), source]));
  return [...pages].toReversed().map(([publisher, { url, language = originalLanguage }], index) => (
    <span key={publisher}>
      {index > 0 && " · "}
      <a href={url} rel="noopener" hrefLang={language}>
        {messages.publisher(publisher)}
      </a>
      {language !== reader && ` ${messages.inLanguage(languageName(language, reader))}`}
    </span>
  ));
};

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

type RowProps = { id: string; term: string; lines: OutcomeLine[]; facts: OutcomeContent["facts"]; children: ReactNode };

const Row = ({ id, term, lines, facts, children }: RowProps) => (
  <div id={id}>
    <dt>{term}</dt>
    {lines.map((line) => (
      <dd key={line.id}>
        <PathwayLine line={line} facts={facts} />
      </dd>
    ))}
    {children}
  </div>
);

/** What it costs, how long it takes and when: what an example comes to, as far as a source says so, and where to look for the rest. */
export const MoneyAndTime = ({ outcome }: { outcome: OutcomeContent }) => {
  const messages = messagesIn(useLanguage()).pathway;
  const { fees, figures, time, ask, facts, examples } = outcome;
  return (
    <section id="money-and-time" aria-labelledby="money-heading">
      <h2 id="money-heading">{messages.moneyAndTime}</h2>
      <dl className="key-facts">
        {examples.length > 0 && (
          <Row id="in-all" term={messages.inAll} lines={[]} facts={facts}>
            {examples.map(({ id, inAll, untilWork }) => (
              <dd key={id}>
                <a href={`#example-${id}`}>{messages.example.short(inAll, untilWork)}</a>
              </dd>
            ))}
          </Row>
        )}
        <Row id="fees" term={messages.fees} lines={fees} facts={facts}>
          {figures.map(({ name, address }) => (
            <dd key={address}>
              {messages.figures} <a href={address}>{name}</a>
            </dd>
          ))}
          <dd>
            {fees.length > 0 ? messages.otherFees : messages.unknownFees} <Pages sources={ask} />
          </dd>
        </Row>
        <Row id="time" term={messages.time} lines={time} facts={facts}>
          {time.length === 0 && <dd>{messages.unknownTime}</dd>}
        </Row>
        <Dates outcome={outcome} />
      </dl>
    </section>
  );
};

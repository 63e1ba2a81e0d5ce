import { pathwayAddress } from "../../../domain/pathway/pathway-address";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { PathwayLine } from "./pathway-lines";
import type { OutcomeContent } from "./to-outcome";

/** The days that lie ahead, what each means, and all of them for a calendar. */
export const DatesList = ({ outcome: { id, dates, dated, facts } }: { outcome: OutcomeContent }) => {
  const language = useLanguage();
  const messages = messagesIn(language).pathway;
  if (!dated) return null;
  return (
    <section id="dates" aria-labelledby="dates-heading">
      <h2 id="dates-heading">{messages.dates}</h2>
      {dates.length === 0 && <p>{messages.datesPast}</p>}
      <dl className="grid grid-cols-1 gap-3">
        {dates.map((date) => (
          <div key={date.id}>
            <dt className="font-semibold">
              <time dateTime={date.day}>{formatDay(date.day, language)}</time>
            </dt>
            <dd>
              <PathwayLine line={date} facts={facts} />
            </dd>
          </div>
        ))}
      </dl>
      {dates.length > 0 && (
        <p className="print:hidden">
          <a href={`${pathwayAddress(language, id)}.ics`} className="inline-flex min-h-target items-center">
            {messages.calendar}
          </a>
        </p>
      )}
    </section>
  );
};

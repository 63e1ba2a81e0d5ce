import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** What is kept of whoever reads and practises, who sees it, and what they can do. */
export const PrivacyNotice = () => {
  const language = useLanguage();
  const { itemStatistics, privacy } = messagesIn(language);
  const { reading, practising, people, others, can } = privacy;
  return (
    <>
      <section>
        <h2>{reading.heading}</h2>
        <p>{reading.what}</p>
        <p>{reading.device}</p>
        <p>{reading.report}</p>
      </section>
      <section>
        <h2>{practising.heading}</h2>
        <p>{practising.cookie}</p>
        <p>{practising.with}</p>
        <ul>
          {practising.stored.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
        <p>{practising.howLong}</p>
        <p>{practising.device}</p>
        <p>{practising.notes}</p>
        <p>
          {practising.counts} <a href={addressIn(language, "/question-statistics")}>{itemStatistics.public.link}</a>.
        </p>
      </section>
      <section>
        <h2>{people.heading}</h2>
        <p>{people.what}</p>
      </section>
      <section>
        <h2>{others.heading}</h2>
        <p>{others.what}</p>
      </section>
      <section>
        <h2>{can.heading}</h2>
        <p>
          {can.what} <a href={addressIn(language, "/practice/my-data")}>{can.link}</a>.
        </p>
      </section>
    </>
  );
};

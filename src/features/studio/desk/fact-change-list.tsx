import { languageOf } from "../../../domain/article/article-slug";
import type { ChangedArticle } from "../../../domain/draft/changes/draft-changes";
import { type Language, ownName } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { SentencePair } from "../../../ui/changes/sentence-pair";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";

type FactChange = NonNullable<ChangedArticle["changes"]>["facts"][number];

const SourceText = ({ source }: { source: NonNullable<FactChange["now"]>["source"] }) => {
  const language = useLanguage();
  const { history } = messagesIn(language);
  return (
    <>
      {source.publisher}, <a href={source.url}>{source.title}</a> (
      {source.stated ? formatDay(source.stated, language) : history.undated})
    </>
  );
};

const Sources = ({ before, now }: Pick<FactChange, "before" | "now">) => {
  const { desk: messages, history, reading } = messagesIn(useLanguage());
  const [old, next] = [before?.source, now?.source];
  if (old && next && JSON.stringify(old) !== JSON.stringify(next))
    return (
      <div className="change">
        <p className="change-before">
          <span className="change-word">{history.before}</span> <SourceText source={old} />
        </p>
        <p className="change-now">
          <span className="change-word">{history.now}</span> <SourceText source={next} />
        </p>
      </div>
    );
  const source = next ?? old;
  if (!source) return null;
  return (
    <p className="mt-2 text-small">
      {messages.source + reading.colon}
      <SourceText source={source} />
    </p>
  );
};

/** A fact goes by its sentence in the guide; the name that files have for it stands behind. */
const Fact = ({ fact, before, now, cells, alsoIn, lang }: FactChange & { lang: Language }) => {
  const { desk: messages } = messagesIn(useLanguage());
  const fields = (["claim", "quote"] as const).map((field) => ({
    field,
    change: { before: before?.[field] ?? null, now: now?.[field] ?? null },
  }));
  return (
    <section>
      <h4>
        <span lang={lang}>{(now ?? before)?.quote ?? fact}</span>
        {before === null && ` (${messages.factNew})`}
        {now === null && ` (${messages.factGone})`}
      </h4>
      <p className="text-small text-quiet">
        <code>{fact}</code>
      </p>
      {fields.map(
        ({ field, change }) =>
          // The heading says it already.
          change.before !== change.now &&
          !(field === "quote" && (before === null || now === null)) && (
            <div key={field}>
              <p className="mt-2 text-small font-semibold">{messages[field]}</p>
              <SentencePair change={change} />
            </div>
          ),
      )}
      <Sources before={before} now={now} />
      {cells.length + alsoIn.length > 0 && (
        <>
          <p className="mt-2 text-small font-semibold">{messages.rests}</p>
          <ul className="list-disc pl-6 text-small">
            {cells.map(({ row, attribute, value }) => (
              <li key={`${row} ${attribute}`}>{messages.cell(row, attribute, value)}</li>
            ))}
            {alsoIn.map(({ slug, title }) => (
              <li key={slug}>
                {messages.alsoIn} <span lang={languageOf(slug)}>{title}</span> ({ownName(languageOf(slug))})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** The facts that a draft changes, each with its source and what rests on it. Those of a new guide are folded. */
export const FactChangeList = ({ facts, isNew, lang }: { facts: FactChange[]; isNew: boolean; lang: Language }) => {
  const { desk: messages } = messagesIn(useLanguage());
  if (facts.length === 0) return null;
  const list = facts.map((fact) => <Fact key={fact.fact} {...fact} lang={lang} />);
  return isNew ? (
    <details className="fold mt-4">
      <summary>
        <span>
          {messages.facts} ({facts.length})
        </span>
      </summary>
      {list}
    </details>
  ) : (
    <section>
      <h3>{messages.facts}</h3>
      {list}
    </section>
  );
};

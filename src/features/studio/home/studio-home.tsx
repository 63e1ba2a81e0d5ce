import type { DoubtedClaim } from "../../../data/signature/list-requests";
import { articleAddress } from "../../../domain/article/article-slug";
import { historyAddress } from "../../../domain/article/history-address";
import { closedDraftAddress, deskAddress, draftAddress } from "../../../domain/draft/draft-address";
import type { ClosedDraft, ListedDraft } from "../../../domain/draft/public-draft";
import { groupOf, isNews, waitingGroups } from "../../../domain/draft/waiting";
import { addressIn, type Language, languageTag, originalLanguage, ownName } from "../../../domain/language";
import type { Role } from "../../../domain/person/role";
import type { waitingCare } from "../../../domain/watch/waiting-care";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { careAddress, careAnchors } from "../care/care-address";
import { requestAddress } from "../signatures/signature-address";

/** A claim that an expert doubts. `spoken`: the language that it is in. */
export type Doubt = Omit<DoubtedClaim, "article"> & { spoken: Language };

/** Whether a draft has more than the original, which goes without saying. */
const isTranslated = (languages: readonly Language[]): boolean =>
  languages.some((language) => language !== originalLanguage);

type WaitingCare = ReturnType<typeof waitingCare>;

/** `isToJudge`: it waits for this reader to accept or publish it, on the desk that shows what it changes. */
const DraftRow = ({
  draft: { id, title, state, updatedAt, publishAt, writers, languages },
  isToJudge,
}: {
  draft: ListedDraft;
  isToJudge: boolean;
}) => {
  const language = useLanguage();
  const messages = messagesIn(language).studio;
  const day = (at: string) => formatDay(at.slice(0, 10), language);
  return (
    <li className="row">
      <a href={addressIn(language, (isToJudge ? deskAddress : draftAddress)(id))} lang={languageTag(originalLanguage)}>
        {title}
      </a>
      <p>
        {publishAt === null ? messages.states[state] : messages.publishAt(day(publishAt))}.{" "}
        {messages.touched(day(updatedAt), writers)}.
        {isTranslated(languages) && ` ${messages.closed.languages(languages.map(ownName))}.`}
      </p>
    </li>
  );
};

/** What experts called wrong or moved, until somebody settles it. */
const DoubtList = ({ doubts }: { doubts: Doubt[] }) => {
  const language = useLanguage();
  const { signatures: messages } = messagesIn(language);
  if (doubts.length === 0) return null;
  return (
    <section className="mt-5">
      <h3>{messages.doubted}</h3>
      <ul className="mt-2">
        {doubts.map(({ request, name, position, quote, spoken, answer, note }) => (
          <li key={`${request} ${position}`} className="row">
            <a href={addressIn(language, `${requestAddress(request)}#claim-${position}`)} lang={spoken}>
              {quote}
            </a>
            <p>{[messages.doubt[answer](name ?? messages.struckName), note].filter(Boolean).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What waits on the page Care, one line a kind. */
const CareList = ({ care }: { care: WaitingCare }) => {
  const language = useLanguage();
  const { care: messages } = messagesIn(language);
  if (care.length === 0) return null;
  return (
    <section className="mt-5">
      <h3>{messages.title}</h3>
      <ul className="mt-2">
        {care.map(({ kind, count }) => (
          <li key={kind} className="row">
            <a href={addressIn(language, `${careAddress()}#${careAnchors[kind]}`)}>{messages.waiting[kind](count)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What became of somebody's own drafts: readers have them, and here they are read. */
const NewsList = ({ drafts }: { drafts: ListedDraft[] }) => {
  const language = useLanguage();
  const { studio: messages, desk, reading } = messagesIn(language);
  if (drafts.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>{messages.out}</h2>
      <ul className="mt-2">
        {drafts.map(({ id, article, title, updatedAt }) => (
          <li key={id} className="row">
            <a href={articleAddress(article)} aria-label={`${desk.readArticle}${reading.colon}${title}`}>
              {title}
            </a>
            <p>
              {messages.publishedOn(formatDay(updatedAt.slice(0, 10), language))}.{" "}
              <a href={historyAddress(article)}>{desk.history}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The drafts that somebody sees, by whose turn it is. What is not theirs to do is folded. */
const WaitingList = ({
  drafts,
  doubts,
  care,
  reader,
}: {
  drafts: ListedDraft[];
  doubts: Doubt[];
  care: WaitingCare;
  reader: Role;
}) => {
  const { waiting } = messagesIn(useLanguage()).studio;
  const groups = waitingGroups.map((group) => ({
    group,
    rows: drafts.filter((draft) => groupOf(draft, reader) === group),
  }));
  const isOwnTurn = (group: (typeof waitingGroups)[number]) => group !== "others" && group !== "done";
  const [own, rest] = [true, false].map((turn) =>
    groups.filter(({ group, rows }) => isOwnTurn(group) === turn && rows.length > 0),
  );
  return (
    <section className="mt-8">
      <h2>{waiting.heading}</h2>
      {own?.length === 0 && doubts.length === 0 && care.length === 0 && (
        <p className="mt-3">
          <strong>{waiting.nothing}</strong> {waiting.nothingWhat}
        </p>
      )}
      {own?.map(({ group, rows }) => (
        <section key={group} className="mt-5">
          <h3>{waiting[group]}</h3>
          <ul className="mt-2">
            {rows.map((draft) => (
              <DraftRow key={draft.id} draft={draft} isToJudge={group === "toReview" || group === "toPublish"} />
            ))}
          </ul>
        </section>
      ))}
      <DoubtList doubts={doubts} />
      <CareList care={care} />
      {rest?.map(({ group, rows }) => (
        <details key={group} className="fold mt-4">
          <summary>
            <span>
              {waiting[group]} ({rows.length})
            </span>
          </summary>
          <ul>
            {rows.map((draft) => (
              <DraftRow key={draft.id} draft={draft} isToJudge={false} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};

/** Drafts that the reader may not open: who has them, so that nobody begins the same, and a translator finds whom to ask. */
const ClosedList = ({ drafts }: { drafts: ClosedDraft[] }) => {
  const language = useLanguage();
  const { studio: messages } = messagesIn(language);
  if (drafts.length === 0) return null;
  return (
    <details className="fold mt-4">
      <summary>
        <span>
          {messages.closed.colleagues} ({drafts.length})
        </span>
      </summary>
      <ul>
        {drafts.map(({ id, title, state, holders, languages }) => (
          <li key={id} className="row">
            <a href={addressIn(language, closedDraftAddress(id))} lang={languageTag(originalLanguage)}>
              {title}
            </a>
            <p>
              {messages.states[state]}. {messages.closed.heldBy(holders)}.
              {languages.length > 0 && ` ${messages.closed.languages(languages.map(ownName))}.`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};

type Choice = { slug: string; title: string };

const BeginForms = ({ articles }: { articles: Choice[] }) => {
  const language = useLanguage();
  const { begin } = messagesIn(language).studio;
  const action = formAction(language, "/api/studio/forms/begin-draft");
  const column = "mt-4 grid grid-cols-1 justify-items-start gap-5";
  return (
    <>
      <section className="mt-8">
        <h2 id="new">{begin.newArticle}</h2>
        <form method="post" action={action} className={column}>
          <TextField name="title" label={begin.title} hint={begin.titleHint} required minLength={3} maxLength={120} />
          <TextField
            name="summary"
            label={begin.summary}
            hint={begin.summaryHint}
            required
            minLength={10}
            maxLength={300}
          />
          <Button type="submit">{begin.create}</Button>
        </form>
      </section>
      {articles.length > 0 && (
        <section className="mt-8">
          <h2 id="change">{begin.change}</h2>
          <form method="post" action={action} className={column}>
            <div className="field w-full">
              <label htmlFor="article" className="font-semibold">
                {begin.guide}
              </label>
              <select id="article" name="article" lang={languageTag(originalLanguage)} aria-describedby="article-hint">
                {articles.map(({ slug, title }) => (
                  <option key={slug} value={slug}>
                    {title}
                  </option>
                ))}
              </select>
              <p id="article-hint" className="text-quiet">
                {begin.changeWhat}
              </p>
            </div>
            <Button type="submit" kind="plain">
              {begin.open}
            </Button>
          </form>
        </section>
      )}
    </>
  );
};

/** The first page of the studio: what waits for whoever opens it, and how to begin. `closed`: drafts of colleagues that they may not open; `care`: what waits for the reader on the page Care; `articles`: what readers have; `doubts`: for those who may settle them; `reader`: the role of whoever opens it; `today`: `YYYY-MM-DD`. */
export const StudioHome = ({
  drafts,
  closed,
  doubts,
  care,
  articles,
  reader,
  today,
}: {
  drafts: ListedDraft[];
  closed: ClosedDraft[];
  doubts: Doubt[];
  care: WaitingCare;
  articles: Choice[];
  reader: Role;
  today: string;
}) => (
  <>
    <NewsList drafts={drafts.filter((draft) => isNews(draft, today))} />
    <WaitingList drafts={drafts.filter((draft) => !isNews(draft, today))} doubts={doubts} care={care} reader={reader} />
    <ClosedList drafts={closed} />
    <BeginForms articles={articles} />
  </>
);

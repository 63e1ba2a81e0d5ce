import { articleAddress } from "../../../domain/article/article-slug";
import { historyAddress } from "../../../domain/article/history-address";
import type { DraftChanges } from "../../../domain/draft/changes/draft-changes";
import { deskAddress } from "../../../domain/draft/draft-address";
import type { PublicDraft } from "../../../domain/draft/public-draft";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { ActNote } from "../draft/act-note";
import { RebaseForm } from "../draft/rebase-form";
import { ProblemList } from "../problems/problem-list";
import { ArticleChangesView } from "./article-changes";
import { DeskActs } from "./desk-acts";
import { FileLines } from "./file-lines";
import { AuthorsRemarks, DecisionList, RemarkList } from "./remarks";
import { WithdrawnList } from "./withdrawn-list";

const Standing = ({ draft: { writers, acceptedBy, publishAt } }: { draft: PublicDraft }) => {
  const language = useLanguage();
  const { studio, desk: messages } = messagesIn(language);
  const [day = "", time = ""] = publishAt?.split("T") ?? [];
  return (
    <>
      {writers.length > 0 && <p className="text-quiet">{studio.draft.with(writers)}.</p>}
      {acceptedBy && <p className="text-quiet">{studio.draft.acceptedBy(acceptedBy)}.</p>}
      {publishAt && (
        <p className="notice mt-4">{messages.scheduled(messages.at(formatDay(day, language), time.slice(0, 5)))}</p>
      )}
    </>
  );
};

const Summary = ({ articles, pathway }: DraftChanges) => {
  const { desk: messages } = messagesIn(useLanguage());
  const questions = articles.flatMap(({ questions: { added, changed, retired } }) => [
    ...added,
    ...changed,
    ...retired,
  ]);
  // Of what nobody has yet, nobody has anything to be told.
  const isNew = articles.every(({ revision }) => revision === null);
  const learners = articles.reduce((sum, each) => sum + each.learners, 0);
  return (
    <p className="mt-4 text-lead">
      {articles.length === 0 ? (
        messages.same
      ) : (
        <>
          {isNew ? messages.newSummary(questions.length) : messages.summary(articles.length, questions.length)}
          {!isNew && ` ${learners === 0 ? messages.nobody : messages.learners(learners)}`}
        </>
      )}
      {pathway && ` ${messages.pathway}`}
    </p>
  );
};

const PublishedNote = ({ draft: { article, publishedAt } }: { draft: PublicDraft }) => {
  const language = useLanguage();
  const { desk: messages } = messagesIn(language);
  return (
    <>
      <p className="mt-4">{messages.publishedOn(formatDay(publishedAt?.slice(0, 10) ?? "", language))}</p>
      <p className="actions mt-3">
        <a href={articleAddress(article)}>{messages.readArticle}</a>
        <a href={historyAddress(article)}>{messages.history}</a>
      </p>
    </>
  );
};

/** The day on which the reader last judged the draft, and whether the page shows what changed since then. */
export type Reading = { on: string; isShown: boolean };

/** Whether the page shows what changed for readers or since the reviewer's last reading: each a page of its own. */
const ReadingSwitch = ({ draftId, reading: { on, isShown } }: { draftId: string; reading: Reading }) => {
  const language = useLanguage();
  const { desk: messages } = messagesIn(language);
  const desk = addressIn(language, deskAddress(draftId));
  return (
    <nav className="studio-files mt-4" aria-label={messages.since.what}>
      <a href={desk} aria-current={isShown ? "page" : undefined}>
        {messages.since.reading(formatDay(on, language))}
      </a>
      <a href={`${desk}?since=published`} aria-current={isShown ? undefined : "page"}>
        {messages.since.published}
      </a>
    </nav>
  );
};

type Props = {
  draft: PublicDraft;
  changes: DraftChanges;
  /** Null where the reader never judged the draft, or nobody has changed it since. */
  reading: Reading | null;
  /** `YYYY-MM-DD`. */
  today: string;
};

/** What a second person has to judge, on one page: what stops the publication, then what it would change, and the acts. */
export const DeskView = ({ draft, changes, reading, today }: Props) => {
  const { desk: messages } = messagesIn(useLanguage());
  const { save, diagnostics, movedOn, files, articles, withdrawn } = changes;
  const { id, acts, state } = draft;
  const isStopped = movedOn.length > 0 || diagnostics.some(({ severity }) => severity === "error");
  const isSince = reading?.isShown === true;
  const [file] = files;
  if (state === "published")
    return (
      <>
        <PublishedNote draft={draft} />
        <DecisionList decisions={draft.decisions} />
      </>
    );
  return (
    <>
      <Standing draft={draft} />
      <AuthorsRemarks draft={draft} />
      <ActNote draft={draft} />
      {movedOn.length > 0 && <RebaseForm draftId={id} mayWrite={acts.includes("save")} />}
      <ProblemList draftId={id} check={{ save, diagnostics }} />
      {reading && <ReadingSwitch draftId={id} reading={reading} />}
      {isSince && articles.length === 0 && <p className="mt-4">{messages.since.nothing}</p>}
      {!isSince && (articles.length > 0 || (files.length === 0 && withdrawn.length === 0)) && <Summary {...changes} />}
      <WithdrawnList {...changes} />
      {articles.map((article) => (
        <ArticleChangesView key={article.slug} {...{ article, isSince, today }} draftId={id} />
      ))}
      <FileLines files={files} />
      <DecisionList decisions={draft.decisions} />
      {file && <RemarkList draft={draft} file={file.path} from="changes" />}
      <DeskActs draft={draft} isStopped={isStopped} />
    </>
  );
};

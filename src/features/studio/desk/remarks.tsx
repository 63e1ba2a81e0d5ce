import { authorsRemarks, type PublicDraft } from "../../../domain/draft/public-draft";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";

/** Who accepted or returned a draft, and what they said. */
export const DecisionList = ({ decisions }: Pick<PublicDraft, "decisions">) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  if (decisions.length === 0) return null;
  return (
    <section className="mt-6">
      <h2>{messages.decisions}</h2>
      <ul className="mt-2 grid gap-3">
        {decisions.map(({ decision, by, comment, at }) => (
          <li key={at}>
            <p className="font-semibold">{messages[decision](by, formatDay(at.slice(0, 10), language))}</p>
            {comment !== "" && <p className="whitespace-pre-line">{comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What its authors say to whoever judges a draft. */
export const AuthorsRemarks = ({ draft }: { draft: PublicDraft }) => {
  const { desk: messages, reading } = messagesIn(useLanguage());
  const remarks = authorsRemarks(draft);
  if (remarks.length === 0) return null;
  return (
    <section className="notice mt-4" aria-labelledby="from-authors">
      <h2 id="from-authors">{messages.fromAuthors}</h2>
      {remarks.map(({ id, by, text }) => (
        <p key={id} className="mt-2 whitespace-pre-line">
          {by + reading.colon + text}
        </p>
      ))}
    </section>
  );
};

type RemarkListProps = {
  draft: PublicDraft;
  /** Path of the file that a new remark is about. */
  file: string;
  /** Page to return to; the draft's own where absent. */
  from?: "changes";
};

/** Remarks at sentences, and the form for one more. */
export const RemarkList = ({ draft: { id, comments }, file, from }: RemarkListProps) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  const action = formAction(language, "/api/studio/forms/comment");
  return (
    <section className="mt-6">
      <h2 id="remarks">{messages.comments}</h2>
      <ul className="mt-2 grid gap-3">
        {comments.map(({ id: comment, quote, text, by, at, isResolved }) => (
          <li key={comment}>
            <p className="text-small text-quiet">
              {by}, {formatDay(at.slice(0, 10), language)}
              {isResolved && ` · ${messages.resolved}`}
            </p>
            {quote !== "" && <blockquote>{quote}</blockquote>}
            <p className="whitespace-pre-line">{text}</p>
            {!isResolved && (
              <form method="post" action={action}>
                <input type="hidden" name="draft" value={id} />
                {from && <input type="hidden" name="from" value={from} />}
                <Button type="submit" name="resolve" value={comment} kind="quiet">
                  {messages.resolve}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <details className="fold mt-3">
        <summary>
          <span>{messages.comment}</span>
        </summary>
        <form method="post" action={action} className="grid grid-cols-1 justify-items-start gap-3">
          <input type="hidden" name="draft" value={id} />
          <input type="hidden" name="path" value={file} />
          {from && <input type="hidden" name="from" value={from} />}
          <label htmlFor="quote">{messages.quote}</label>
          <textarea id="quote" name="quote" className="text-box" rows={2} maxLength={1000} />
          <label htmlFor="remark">{messages.comment}</label>
          <textarea id="remark" name="text" className="text-box" rows={3} maxLength={2000} required />
          <Button type="submit" kind="plain">
            {messages.addComment}
          </Button>
        </form>
      </details>
    </section>
  );
};

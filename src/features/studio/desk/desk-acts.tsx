import type { ReactNode } from "react";
import { isArticleText } from "../../../domain/draft/draft-file";
import type { PublicDraft } from "../../../domain/draft/public-draft";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextArea } from "../../../ui/form/text-area";
import { useLanguage } from "../../../ui/language-context";

type FormProps = { draft: PublicDraft; act: "judge-draft" | "publish-draft"; children: ReactNode };

/** A form about the draft as it was on this page: where somebody saved meanwhile, it is refused. */
const DeskForm = ({ draft: { id, lastSave }, act, children }: FormProps) => (
  <form
    method="post"
    action={formAction(useLanguage(), `/api/studio/forms/${act}`)}
    className="mt-4 grid grid-cols-1 justify-items-start gap-3"
  >
    <input type="hidden" name="draft" value={id} />
    <input type="hidden" name="save" value={lastSave} />
    {children}
  </form>
);

/** Readers have no guide of this draft yet, in any language: nothing changes for them. */
const isFirst = ({ articleAct, files }: PublicDraft): boolean =>
  articleAct === null && files.every(({ path, accepted }) => accepted === null || !isArticleText(path));

/** `prefix`: of the ids, because a page may have the fields twice. */
const PublicationFields = ({ prefix, draft }: { prefix: string; draft: PublicDraft }) => {
  const { desk: messages } = messagesIn(useLanguage());
  if (isFirst(draft)) return null;
  return (
    <>
      <TextArea
        id={`${prefix}-note`}
        name="note"
        rows={3}
        label={messages.note}
        hint={messages.noteHint}
        minLength={10}
        maxLength={300}
      />
      <label className="tick">
        <input type="checkbox" name="minor" value="on" />
        <span>{messages.minor}</span>
      </label>
    </>
  );
};

const JudgeForms = ({ draft }: { draft: PublicDraft }) => {
  const { desk: messages } = messagesIn(useLanguage());
  const { acts } = draft;
  return (
    <>
      {acts.includes("accept") && (
        <DeskForm draft={draft} act="judge-draft">
          <TextArea id="accept-comment" name="comment" rows={3} label={messages.acceptComment} maxLength={2000} />
          <Button type="submit" name="act" value="accept">
            {messages.accept}
          </Button>
        </DeskForm>
      )}
      {acts.includes("return") && (
        <DeskForm draft={draft} act="judge-draft">
          <TextArea
            {...{ id: "return-comment", name: "comment", rows: 3, required: true, maxLength: 2000 }}
            {...{ label: messages.returnComment, hint: messages.returnWhat }}
          />
          <Button type="submit" name="act" value="return" kind="plain">
            {messages.return}
          </Button>
        </DeskForm>
      )}
    </>
  );
};

const PublishForm = ({ draft }: { draft: PublicDraft }) => {
  const { desk: messages } = messagesIn(useLanguage());
  return (
    <DeskForm draft={draft} act="publish-draft">
      <PublicationFields prefix="publish" draft={draft} />
      <Button type="submit" name="when" value="now">
        {messages.publishNow}
      </Button>
      <details className="fold w-full">
        <summary>
          <span>{messages.later}</span>
        </summary>
        <div className="field mb-3">
          <label htmlFor="at">{messages.time}</label>
          <input id="at" name="at" type="datetime-local" aria-describedby="at-hint" />
          <p id="at-hint" className="text-quiet">
            {messages.timeHint}
          </p>
        </div>
        <Button type="submit" name="when" value="at" kind="plain">
          {messages.publishAt}
        </Button>
      </details>
    </DeskForm>
  );
};

const OverrideForm = ({ draft }: { draft: PublicDraft }) => {
  const { desk: messages } = messagesIn(useLanguage());
  return (
    <details className="fold mt-4">
      <summary>
        <span>{messages.override}</span>
      </summary>
      <p>{messages.overrideWhat}</p>
      <DeskForm draft={draft} act="publish-draft">
        <TextArea
          id="reason"
          name="override"
          rows={3}
          label={messages.reason}
          required
          minLength={10}
          maxLength={500}
        />
        <PublicationFields prefix="override" draft={draft} />
        <Button type="submit" name="when" value="now" kind="danger">
          {messages.overrideButton}
        </Button>
      </DeskForm>
    </details>
  );
};

/** What the person may do with the draft that they have before them. `isStopped`: something on the page stops its publication. */
export const DeskActs = ({ draft, isStopped }: { draft: PublicDraft; isStopped: boolean }) => {
  const { desk: messages } = messagesIn(useLanguage());
  const { acts, state } = draft;
  const isJudged = state === "submitted" || state === "accepted";
  const publishes = acts.includes("publish") || acts.includes("override");
  return (
    <>
      {isJudged && (
        <section className="mt-8">
          <h2 id="judge">{messages.judge}</h2>
          <p className="mt-2 text-quiet">{messages.holds}</p>
          {!acts.includes("return") && <p className="mt-2">{messages.othersJudge}</p>}
          {state === "submitted" && acts.includes("return") && !acts.includes("accept") && (
            <p className="mt-2">{messages.ownText}</p>
          )}
          <JudgeForms draft={draft} />
        </section>
      )}
      {publishes && (
        <section className="mt-8">
          <h2 id="publish">{messages.publish}</h2>
          {isStopped && <p className="notice mt-3">{messages.stopped}</p>}
          {!isStopped && acts.includes("publish") && <PublishForm draft={draft} />}
          {!isStopped && acts.includes("override") && <OverrideForm draft={draft} />}
        </section>
      )}
    </>
  );
};

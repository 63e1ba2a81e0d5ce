import { articleAddress } from "../../domain/article/article-slug";
import { addressIn, originalLanguage } from "../../domain/language";
import { type ClaimAnswer, claimAnswers, isDoubt, signingAddress } from "../../domain/signature/signature-request";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { TextArea } from "../../ui/form/text-area";
import { useLanguage } from "../../ui/language-context";
import { describeSource } from "../../ui/source/describe-source";
import type { ClaimPage } from "./load-signing";

/** The sentence of the guide, and that of the official page. Links open in a new tab, so that a note half typed stays. */
const ClaimSides = ({ claim: { state }, around, article, isPublished, spoken }: ClaimPage) => {
  const language = useLanguage();
  const { signing: messages, signatures, reading, readingSources } = messagesIn(language);
  const { source } = state;
  const isWhole = around.before + around.after === "";
  const link = { target: "_blank", rel: "noopener" };
  const newTab = <span className="sr-only"> ({messages.newTab})</span>;
  return (
    <>
      <section className="mt-6" aria-labelledby="sentence">
        <h2 id="sentence" className="font-sans text-sub">
          {messages.articleSays}
        </h2>
        <div className="mt-2 border-l-4 border-accent pl-4" lang={spoken}>
          <blockquote className="text-lead">
            {isWhole
              ? state.quote
              : [
                  around.before,
                  <mark key="quote" className="bg-mark text-ink">
                    {state.quote}
                  </mark>,
                  around.after,
                ]}
          </blockquote>
        </div>
        {!isWhole && <p className="mt-2 text-small text-quiet">{messages.marked}</p>}
        {state.claim !== state.quote && (
          <p className="mt-2 text-small text-quiet">
            {messages.asserts}
            {reading.colon}
            <span lang={spoken}>{state.claim}</span>
          </p>
        )}
        {isPublished && (
          <p>
            <a
              className="inline-flex min-h-target items-center"
              href={`${articleAddress(article)}#fact-${state.fact}`}
              {...link}
            >
              <span>
                {signatures.shown.readIt}
                {newTab}
              </span>
            </a>
          </p>
        )}
      </section>
      <section className="mt-4" aria-labelledby="page">
        <h2 id="page" className="font-sans text-sub">
          {messages.pageSays}
        </h2>
        {state.excerpt === undefined ? (
          <p className="mt-2">{messages.noExcerpt}</p>
        ) : (
          <blockquote
            className="mt-2 border-l-4 border-line pl-4"
            cite={source.url}
            lang={source.language ?? originalLanguage}
          >
            {state.excerpt}
          </blockquote>
        )}
        <p className="mt-3">
          <a href={source.url} {...link}>
            {source.title}
            {newTab}
          </a>
        </p>
        <p className="text-small text-quiet">
          {source.publisher} · {describeSource(source, language)}
        </p>
        {source.secondary && <p className="text-small text-quiet">{readingSources.secondaryNote}</p>}
      </section>
    </>
  );
};

/** What the expert says of the claim; each button stores the note with it. A doubt has its note open, to be filled in. */
const AnswerForm = ({ token, claim: { position, answer, note }, why }: ClaimPage) => {
  const language = useLanguage();
  const { signing: messages } = messagesIn(language);
  const doubt = isDoubt(answer) ? answer : null;
  const hint = why ? "why note-hint" : "note-hint";
  const field = (
    <TextArea
      {...{ id: "note", name: "note", rows: 3, maxLength: 2000, defaultValue: note }}
      {...{ label: messages.note, hint: messages.noteHint, "aria-describedby": hint }}
    />
  );
  const button = (value: ClaimAnswer, kind: "primary" | "plain", label = messages.answers[value]) => (
    <Button key={value} type="submit" name="answer" value={value} kind={kind}>
      {label}
    </Button>
  );
  const others = claimAnswers.filter((value) => value !== doubt);
  return (
    <form
      method="post"
      action={formAction(language, "/api/claims/answer")}
      className="mt-6 grid grid-cols-1 gap-4 border-t border-line pt-4"
    >
      <div>
        <h2 className="font-sans text-sub">{messages.answerLegend}</h2>
        {answer !== null && <p className="mt-1 text-quiet">{messages.given[answer]}.</p>}
      </div>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="claim" value={position} />
      {doubt !== null && field}
      <div className="actions">
        {doubt !== null && button(doubt, "primary", messages.saveNote)}
        {others.map((value) => button(value, value === "agree" && doubt === null ? "primary" : "plain"))}
      </div>
      {doubt === null && (
        <details className="fold" open={note !== ""}>
          <summary>
            <span>{messages.addNote}</span>
          </summary>
          {field}
        </details>
      )}
    </form>
  );
};

/** One claim, and what the expert says of it. */
export const ClaimView = (page: ClaimPage) => {
  const { token, claim, claims, heading, spoken, why } = page;
  const language = useLanguage();
  const { signing: messages, reading } = messagesIn(language);
  const at = (position: number) => addressIn(language, signingAddress(token, position));
  const { position } = claim;
  return (
    <>
      {heading !== null && (
        <p className="mt-2 text-quiet">
          {messages.part}
          {reading.colon}
          <span lang={spoken}>{heading}</span>
        </p>
      )}
      {!claim.isCurrent && <p className="notice mt-4">{messages.outdated}</p>}
      <ClaimSides {...page} />
      {why && (
        <p id="why" className="notice mt-6 font-semibold" role="status">
          {messages.why[why]}
        </p>
      )}
      <AnswerForm {...page} />
      <nav className="actions mt-6" aria-label={messages.all}>
        {position > 1 && <a href={at(position - 1)}>{messages.previous}</a>}
        {position < claims.length && <a href={at(position + 1)}>{messages.next}</a>}
        <a href={addressIn(language, signingAddress(token))}>{messages.all}</a>
      </nav>
    </>
  );
};

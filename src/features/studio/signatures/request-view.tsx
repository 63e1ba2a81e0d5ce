import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import { draftAddress } from "../../../domain/draft/draft-address";
import { addressIn, originalLanguage } from "../../../domain/language";
import { admins, type Role } from "../../../domain/person/role";
import { isDoubt, type RequestedClaim, type ShownRequest, signerOf } from "../../../domain/signature/signature-request";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import { SettleForms } from "../settling/settle-forms";

type ClaimProps = { request: ShownRequest; claim: RequestedClaim };

/** How a doubt was settled, or the two forms that settle it. */
const Settling = ({ request: { id }, claim: { position, state, settled } }: ClaimProps) => {
  const language = useLanguage();
  const { shown: messages } = messagesIn(language).signatures;
  const action = formAction(language, "/api/studio/forms/settle-claim");
  if (settled) {
    const day = formatDay(settled.at.slice(0, 10), language);
    return settled.draft === null ? (
      <p className="mt-2">
        {messages.settledDismissed(settled.by, day)} {settled.reason}
      </p>
    ) : (
      <p className="mt-2">
        {messages.settledDraft(settled.by, day)}.{" "}
        <a href={addressIn(language, draftAddress(settled.draft))}>{messages.openDraft}</a>
      </p>
    );
  }
  const names = (
    <>
      <input type="hidden" name="request" value={id} />
      <input type="hidden" name="fact" value={state.fact} />
    </>
  );
  return (
    <SettleForms
      action={action}
      names={names}
      id={`reason-${position}`}
      draft={{ what: messages.makeDraftWhat, kind: "primary" }}
      messages={messages}
    />
  );
};

const Claim = ({ request, claim }: ClaimProps) => {
  const language = useLanguage();
  const { shown: messages } = messagesIn(language).signatures;
  const { state, answer, note, position } = claim;
  const isDoubted = isDoubt(answer);
  const spoken = languageOf(request.article);
  return (
    <li id={`claim-${position}`}>
      <p lang={spoken}>
        {request.draft === null ? (
          <a href={`${articleAddress(request.article)}#fact-${state.fact}`}>{state.quote}</a>
        ) : (
          state.quote
        )}
      </p>
      <p className={isDoubted ? "mt-1 font-semibold text-bad" : "mt-1 text-quiet"}>
        {answer === null ? messages.noAnswer : messages.answers[answer]}
      </p>
      {note !== "" && <p className="mt-1 whitespace-pre-line">{note}</p>}
      {isDoubted && (
        <>
          {state.excerpt !== undefined && (
            <blockquote
              className="mt-2 border-l-4 border-line pl-4"
              cite={state.source.url}
              lang={state.source.language ?? originalLanguage}
            >
              {state.excerpt}
            </blockquote>
          )}
          <p className="mt-2 text-small text-quiet">
            <a href={state.source.url}>{state.source.title}</a> · {state.source.publisher} ·{" "}
            {describeSource(state.source, language)}
          </p>
          <Settling request={request} claim={claim} />
        </>
      )}
    </li>
  );
};

/** Ends the address or makes another; for an admin, removes the name of an expert who asks for it. */
const ManageForms = ({ request: { id, state, name }, reader }: { request: ShownRequest; reader: Role }) => {
  const language = useLanguage();
  const { shown: messages } = messagesIn(language).signatures;
  const field = <input type="hidden" name="request" value={id} />;
  if (name === null) return null;
  return (
    <>
      {state !== "signed" && (
        <section className="mt-8" aria-labelledby="manage">
          <h2 id="manage">{messages.manage}</h2>
          <form method="post" action={formAction(language, "/api/studio/forms/signature-address")} className="mt-3">
            {field}
            <div className="actions">
              <Button type="submit" name="act" value="renew" kind="plain">
                {messages.renew}
              </Button>
              {state !== "revoked" && (
                <Button type="submit" name="act" value="revoke" kind="quiet">
                  {messages.revoke}
                </Button>
              )}
            </div>
            <p className="mt-1 text-small text-quiet">{messages.renewWhat}</p>
          </form>
        </section>
      )}
      {admins.includes(reader) && (
        <details className="fold mt-6">
          <summary>
            <span>{messages.strike}</span>
          </summary>
          <p>{messages.strikeWhat}</p>
          <form method="post" action={formAction(language, "/api/studio/forms/strike-expert")} className="mt-3">
            {field}
            <Button type="submit" kind="danger">
              {messages.strike}
            </Button>
          </form>
        </details>
      )}
    </>
  );
};

/** Doubts that wait come first. */
const inTurn = (claims: readonly RequestedClaim[]): RequestedClaim[] => {
  const isWaiting = ({ answer, settled }: RequestedClaim) => isDoubt(answer) && !settled;
  return [...claims.filter(isWaiting), ...claims.filter((claim) => !isWaiting(claim))];
};

/** A request: how far the expert is, what they say of each claim, and what to do about it. */
export const RequestView = ({ request, reader }: { request: ShownRequest; reader: Role }) => {
  const language = useLanguage();
  const { signatures: messages } = messagesIn(language);
  const { state, signedAt, expiresAt, createdAt, requestedBy, claims, requested } = request;
  const day = (at: string) => formatDay(at.slice(0, 10), language);
  const signer = signerOf(request);
  const isLive = state === "new" || state === "open";
  return (
    <>
      <p className="mt-3">
        {signedAt ? messages.signedOn(day(signedAt)) : messages.states[state]}. {messages.progress(claims)}.
      </p>
      <p className="text-quiet">
        {messages.requestedBy(requestedBy, day(createdAt))}. {isLive && `${messages.until(day(expiresAt))}.`}
      </p>
      {request.draft !== null && (
        <p>
          {messages.shown.ofDraft}{" "}
          <a href={addressIn(language, draftAddress(request.draft))}>{messages.shown.openDraft}</a>
        </p>
      )}
      {signedAt && <p>{signer === null ? messages.shown.hidden : messages.shown.publicName(signer)}</p>}
      <section className="mt-6" aria-labelledby="claims">
        <h2 id="claims">{messages.shown.claims}</h2>
        <ol className="desk-list mt-3">
          {inTurn(requested).map((claim) => (
            <Claim key={claim.position} request={request} claim={claim} />
          ))}
        </ol>
      </section>
      <ManageForms request={request} reader={reader} />
    </>
  );
};

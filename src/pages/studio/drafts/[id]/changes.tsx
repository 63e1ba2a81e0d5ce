import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { deskAddress, draftAddress } from "../../../../domain/draft/draft-address";
import { addressIn } from "../../../../domain/language";
import { reviewerRoles, roles } from "../../../../domain/person/role";
import { utcDay } from "../../../../domain/utc-day";
import { findChangesSince } from "../../../../features/publishing/drafts/changes/find-changes-since";
import { compareDraft } from "../../../../features/publishing/drafts/changes/find-draft-changes";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { openDraft } from "../../../../features/publishing/drafts/find-draft";
import { type DeskOutcome, DeskOutcomeNote, readDeskOutcome } from "../../../../features/studio/desk/desk-outcome";
import { DeskView } from "../../../../features/studio/desk/desk-view";
import { newRequestAddress } from "../../../../features/studio/signatures/signature-address";
import { withPerson } from "../../../../http/person/with-person";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { NoIndex } from "../../../../ui/no-index";
import { PageShell } from "../../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

/** `asksExperts`: whether the person may have claims of the draft signed. */
type Props = ComponentProps<typeof DeskView> & { outcome: DeskOutcome | null; asksExperts: boolean };

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const open = await openDraft(person, String(query.id));
  if (!open.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const { draft } = open.value;
  const changes = await compareDraft(open.value, now);
  const { judged, state } = draft;
  const isSince = query.since !== "published";
  const reading =
    judged && judged.save < changes.save && state !== "published"
      ? { on: judged.at.slice(0, 10), isShown: isSince }
      : null;
  const compared =
    reading && judged && isSince ? await findChangesSince(open.value, judged.save, { changes, now }) : changes;
  const isWhole = changes.diagnostics.every(({ severity }) => severity !== "error");
  return {
    props: {
      ...{ draft, changes: compared, reading, today: utcDay(now), outcome: readDeskOutcome(query.done) },
      asksExperts: isWhole && reviewerRoles.includes(person.role),
    },
  };
});

const DeskPage = ({ outcome, asksExperts, ...props }: Props) => {
  const { draft } = props;
  const language = useLanguage();
  const { studio, desk, signatures } = messagesIn(language);
  return (
    <PageShell title={desk.title(draft.title)} description={studio.description} path={deskAddress(draft.id)}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
        <span aria-hidden="true">/</span>
        <a href={addressIn(language, draftAddress(draft.id))}>{desk.draft}</a>
      </p>
      <h1>{desk.title(draft.title)}</h1>
      <p className="mt-2 text-quiet">{studio.states[draft.state]}</p>
      {asksExperts && (
        <p className="mt-2">
          <a href={addressIn(language, newRequestAddress({ article: draft.article, draft: draft.id }))}>
            {signatures.choose.heading}
          </a>
        </p>
      )}
      <DeskOutcomeNote outcome={outcome} />
      <DeskView {...props} />
    </PageShell>
  );
};

export default DeskPage;

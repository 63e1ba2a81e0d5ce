import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import { tablesAddress } from "../../../../domain/draft/draft-address";
import type { DraftHead, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import { roles } from "../../../../domain/person/role";
import { timedUuid } from "../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { loadTables, type TablePage } from "../../../../features/publishing/drafts/forms/load-tables";
import { openForms } from "../../../../features/publishing/drafts/forms/open-forms";
import { type DraftOutcome, readDraftOutcome } from "../../../../features/studio/draft/draft-outcome";
import { FormPage } from "../../../../features/studio/forms/form-page";
import { NewTable, RowEditor, TableList } from "../../../../features/studio/forms/table-forms";
import { UnreadableNote } from "../../../../features/studio/forms/unreadable-note";
import { withPerson } from "../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  head: DraftHead;
  seat: string;
  page: TablePage | UnreadableFile;
  isNew: boolean;
  outcome: DraftOutcome | null;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const forms = await openForms(person, String(query.id), now);
  if (!forms.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const { table, row = "" } = query;
  const isNew = table === "";
  const page = loadTables(forms.value, typeof table === "string" && !isNew ? { table, row: String(row) } : undefined);
  if (!page) return { notFound: true };
  return {
    props: {
      head: forms.value.head,
      seat: timedUuid(now, randomUUID()),
      page,
      isNew,
      outcome: readDraftOutcome(query),
    },
  };
});

/** The tables of a draft's guide, or the form of a new one or of one row. */
const TablesPage = ({ head, seat, page, isNew, outcome }: Props) => (
  <FormPage
    head={head}
    open={{ form: "table" }}
    path={tablesAddress(head.id)}
    outcome={outcome}
    diagnostics={"line" in page ? [] : page.row?.diagnostics}
  >
    {"line" in page ? (
      <UnreadableNote draftId={head.id} file={page} />
    ) : page.row ? (
      <RowEditor head={head} seat={seat} row={page.row} />
    ) : isNew ? (
      <NewTable head={head} seat={seat} />
    ) : (
      <TableList head={head} seat={seat} tables={page.tables} />
    )}
  </FormPage>
);

export default TablesPage;

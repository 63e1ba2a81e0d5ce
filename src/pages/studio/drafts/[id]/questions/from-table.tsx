import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import type { DraftHead, ListedTable, UnreadableFile } from "../../../../../domain/draft/forms/draft-form-page";
import { beginModel, formedKinds } from "../../../../../domain/draft/forms/model-form";
import { originalLanguage } from "../../../../../domain/language";
import { roles } from "../../../../../domain/person/role";
import { timedUuid } from "../../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../../features/publishing/drafts/closed-drafts";
import { loadTables } from "../../../../../features/publishing/drafts/forms/load-tables";
import { type OpenForms, openForms } from "../../../../../features/publishing/drafts/forms/open-forms";
import { previewModel } from "../../../../../features/publishing/questions/preview-model";
import { FormPage } from "../../../../../features/studio/forms/form-page";
import { UnreadableNote } from "../../../../../features/studio/forms/unreadable-note";
import { FromTableView, type ModelChoice } from "../../../../../features/studio/questions/from-table-view";
import { tableQuestionsAddress } from "../../../../../features/studio/questions/question-address";
import { withPerson } from "../../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Page = { tables: ListedTable[]; table: string; choice: ModelChoice | null };
type Props = { head: DraftHead; seat: string; page: Page | UnreadableFile };

type Query = Record<string, string | string[] | undefined>;

/** What the address says of a choice; null where it is not made, or of nothing that is there. */
const readChoice = async (
  forms: OpenForms,
  tables: readonly ListedTable[],
  query: Query,
  now: Date,
): Promise<ModelChoice | null> => {
  const [id, attribute = ""] = String(query.column).split("/");
  const kind = formedKinds.find((each) => each === query.kind);
  const table = tables.find((each) => each.id === id && each.attributes.some((column) => column.id === attribute));
  if (!kind || !table) return null;
  const begun = beginModel(kind);
  const texts = Object.entries(begun).map(([name, text]) => {
    const typed = query[name];
    return [name, typeof typed === "string" ? typed : text] as const;
  });
  const values = Object.fromEntries(texts);
  const preview = await previewModel(forms, { ...values, kind, attribute, table: table.id }, now);
  return preview ? { kind, table, attribute, values, preview } : null;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const forms = await openForms(person, String(query.id), now);
  if (!forms.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const found = loadTables(forms.value, undefined);
  if (!found) return { notFound: true };
  const { head } = forms.value;
  const seat = timedUuid(now, randomUUID());
  if ("line" in found) return { props: { head, seat, page: found } };
  const { tables } = found;
  const table = typeof query.table === "string" ? query.table : "";
  return { props: { head, seat, page: { tables, table, choice: await readChoice(forms.value, tables, query, now) } } };
});

/** Questions that are to be made from a table of facts. */
const FromTablePage = ({ head, seat, page }: Props) => (
  <FormPage
    head={head}
    open={{ page: "questions", language: originalLanguage }}
    path={tableQuestionsAddress(head.id)}
    outcome={null}
  >
    {"line" in page ? (
      <UnreadableNote draftId={head.id} file={page} />
    ) : (
      head.mayWrite && <FromTableView head={head} seat={seat} {...page} />
    )}
  </FormPage>
);

export default FromTablePage;

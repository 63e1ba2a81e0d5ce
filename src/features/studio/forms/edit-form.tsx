import type { ReactNode } from "react";
import type { DraftHead, FilledForm } from "../../../domain/draft/forms/draft-form-page";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { DiagnosticList } from "./diagnostic-list";

/** The draft whose files a form is about, and the seat of its page. */
export type FormTarget = { head: DraftHead; seat: string };

type Props = FormTarget & {
  form: "front-matter" | "source" | "fact" | "quote" | "table" | "table-row" | "item-model";
  /** The id of the source, fact or row; null for a new one. */
  entry?: string | null;
  language?: Language;
  /** The id of the table that a row is of. */
  table?: string;
  children: ReactNode;
};

const Hidden = ({ head, seat, form, entry, language, table }: Omit<Props, "children">) => (
  <>
    <input type="hidden" name="draft" value={head.id} />
    <input type="hidden" name="form" value={form} />
    <input type="hidden" name="base" value={head.lastSave} />
    <input type="hidden" name="seat" value={seat} />
    {language && <input type="hidden" name="in" value={language} />}
    {entry && <input type="hidden" name="entry" value={entry} />}
    {table && <input type="hidden" name="table" value={table} />}
  </>
);

/** A form over files of a draft, with the button that stores it. `filled`: what is wrong with the entry as a whole stands above. */
export const EditForm = ({
  filled,
  label,
  children,
  after,
  ...target
}: Props & { filled?: FilledForm; label?: string; after?: ReactNode }) => {
  const language = useLanguage();
  const { draftForms: messages } = messagesIn(language);
  return (
    <form
      method="post"
      action={formAction(language, "/api/studio/forms/edit-draft")}
      className="studio-form"
      autoComplete="off"
    >
      <Hidden {...target} />
      <DiagnosticList diagnostics={filled?.diagnostics.filter(({ field }) => field === null) ?? []} />
      {/* What a closed draft has can be read and copied. */}
      <fieldset disabled={!target.head.mayWrite}>{children}</fieldset>
      <p className="actions">
        {target.head.mayWrite && (
          <Button type="submit" name="act" value="save">
            {label ?? messages.save}
          </Button>
        )}
        {after}
      </p>
    </form>
  );
};

/** Takes an entry out of its file, from a row that is folded. */
export const RemoveForm = ({ label, what, ...target }: Omit<Props, "children"> & { label: string; what: string }) => {
  const language = useLanguage();
  if (!target.head.mayWrite) return null;
  return (
    <details className="fold mt-4">
      <summary>
        <span>{label}</span>
      </summary>
      <p>{what}</p>
      <form method="post" action={formAction(language, "/api/studio/forms/edit-draft")} className="mt-3">
        <Hidden {...target} />
        <Button type="submit" name="act" value="remove" kind="danger">
          {label}
        </Button>
      </form>
    </details>
  );
};

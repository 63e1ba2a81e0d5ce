import type { ReactNode } from "react";
import { draftAddress } from "../../../domain/draft/draft-address";
import type { DraftHead } from "../../../domain/draft/forms/draft-form-page";
import { addressIn, languageTag, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";
import { DraftNav, type OpenPart } from "../draft/draft-nav";
import { type DraftOutcome, DraftOutcomeNote } from "../draft/draft-outcome";

type Props = {
  head: DraftHead;
  open: OpenPart;
  path: string;
  outcome: DraftOutcome | null;
  /** What is wrong with the form that the page shows. */
  diagnostics?: readonly { severity: "error" | "warning"; field: string | null }[] | undefined;
  children: ReactNode;
};

/** A page with a form of a draft: where one is, what came of the last save, and the parts of the guide. */
export const FormPage = ({ head, open, path, outcome, diagnostics = [], children }: Props) => {
  const language = useLanguage();
  const { studio, draftForms } = messagesIn(language);
  const wrong = new Set(diagnostics.flatMap(({ severity, field }) => (severity === "error" ? [field] : [])));
  return (
    <PageShell title={head.title} description={studio.description} path={path}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a> <span aria-hidden="true">/</span>
        <a href={addressIn(language, draftAddress(head.id))}>{messagesIn(language).desk.draft}</a>
        <span aria-hidden="true">·</span>
        <span>{studio.states[head.state]}</span>
      </p>
      <h1 className="studio-title" lang={languageTag(originalLanguage)}>
        {head.title}
      </h1>
      <DraftOutcomeNote outcome={outcome} toCorrect={wrong.size} />
      <DraftNav id={head.id} files={head.files} open={open} />
      {!head.mayWrite && <p className="mt-4">{draftForms.readOnly}</p>}
      {children}
    </PageShell>
  );
};

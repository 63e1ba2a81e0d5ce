import type { PublicDraft } from "../../../domain/draft/public-draft";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";

/** What an author does with a draft besides writing: the one step on, and below it the way out. */
export const DraftActs = ({ draft: { id, acts, acceptedBy, writers } }: { draft: PublicDraft }) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  const act = (
    name: "submit" | "abandon" | "resume",
    label: string,
    what: string | null,
    kind: "primary" | "quiet",
  ) => (
    <form method="post" action={formAction(language, "/api/studio/forms/act-on-draft")} className="mt-3">
      <input type="hidden" name="draft" value={id} />
      <Button type="submit" name="act" value={name} kind={kind}>
        {label}
      </Button>
      {what && <p className="text-small text-quiet">{what}</p>}
    </form>
  );
  return (
    <section className="mt-8">
      <h2>{messages.next}</h2>
      {writers.length > 0 && <p className="mt-2">{messages.with(writers)}.</p>}
      {acceptedBy && <p>{messages.acceptedBy(acceptedBy)}.</p>}
      {acts.includes("submit") && act("submit", messages.submit, messages.submitWhat, "primary")}
      {acts.includes("resume") && act("resume", messages.resume, null, "primary")}
      {acts.includes("abandon") && act("abandon", messages.abandon, messages.abandonWhat, "quiet")}
    </section>
  );
};

import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextArea } from "../../../ui/form/text-area";
import { useLanguage } from "../../../ui/language-context";

type FieldsProps = {
  /** The id of the form that sends it with all else that it has; absent: the one around it. */
  form?: string;
  kind?: "primary" | "plain";
};

/** A line to whoever reads a draft, and the button that asks them to. */
export const SubmitFields = ({ form, kind = "primary" }: FieldsProps) => {
  const { draft: messages } = messagesIn(useLanguage()).studio;
  return (
    <>
      <TextArea id="submission" name="comment" label={messages.submission} form={form} rows={2} maxLength={2000} />
      <Button type="submit" name="act" value="submit" form={form} kind={kind}>
        {messages.submit}
      </Button>
      <p className="text-small text-quiet">{messages.submitWhat}</p>
    </>
  );
};

/** `path`: the file that a line to whoever reads the draft is kept with. */
type Props = { draftId: string; path: string | undefined };

/** Asks a second person to read a draft, with a line to them. */
export const SubmitForm = ({ draftId, path }: Props) => (
  <form
    method="post"
    action={formAction(useLanguage(), "/api/studio/forms/act-on-draft")}
    className="mt-3 grid grid-cols-1 justify-items-start gap-3"
  >
    <input type="hidden" name="draft" value={draftId} />
    <input type="hidden" name="path" value={path} />
    <SubmitFields />
  </form>
);

import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";

/** `path`: the file that a line to whoever reads the draft is kept with. */
type Props = { draftId: string; path: string | undefined; kind?: "primary" | "plain" };

/** Asks a second person to read a draft, with a line to them. */
export const SubmitForm = ({ draftId, path, kind = "primary" }: Props) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  return (
    <form
      method="post"
      action={formAction(language, "/api/studio/forms/act-on-draft")}
      className="mt-3 grid grid-cols-1 justify-items-start gap-3"
    >
      <input type="hidden" name="draft" value={draftId} />
      <input type="hidden" name="path" value={path} />
      <div className="field w-full">
        <label htmlFor="submission" className="font-semibold">
          {messages.submission}
        </label>
        <textarea id="submission" name="comment" className="text-box" rows={2} maxLength={2000} />
      </div>
      <Button type="submit" name="act" value="submit" kind={kind}>
        {messages.submit}
      </Button>
      <p className="text-small text-quiet">{messages.submitWhat}</p>
    </form>
  );
};

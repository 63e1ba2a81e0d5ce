import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";

/** Says that readers have a newer text, with the button that brings it in for whoever may write. */
export const RebaseForm = ({ draftId, mayWrite }: { draftId: string; mayWrite: boolean }) => {
  const language = useLanguage();
  const { draft: messages } = messagesIn(language).studio;
  return (
    <form
      method="post"
      action={formAction(language, "/api/studio/forms/act-on-draft")}
      className="notice mt-4"
      role="status"
    >
      <input type="hidden" name="draft" value={draftId} />
      <p>{messages.movedOn}</p>
      {mayWrite && (
        <Button type="submit" name="act" value="rebase" kind="plain">
          {messages.rebase}
        </Button>
      )}
    </form>
  );
};

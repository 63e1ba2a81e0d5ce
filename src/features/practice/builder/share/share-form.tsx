import { messagesIn } from "../../../../messages/messages";
import { Button } from "../../../../ui/button";
import { formAction } from "../../../../ui/form/form-action";
import { useLanguage } from "../../../../ui/language-context";

/** Leads to the page of this very block, whose address can be sent to others. */
export function ShareForm({ block }: { block: string }) {
  const { share } = messagesIn(useLanguage()).builder;
  return (
    <form method="post" action={formAction(useLanguage(), "/api/practice/share")} className="grid max-sm:grow">
      <input type="hidden" name="block" value={block} />
      <Button kind="plain" type="submit">
        {share}
      </Button>
    </form>
  );
}

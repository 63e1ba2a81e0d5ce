import type { Left } from "../../../../domain/block/left-of";
import { addressIn } from "../../../../domain/language";
import { messagesIn } from "../../../../messages/messages";
import { Button } from "../../../../ui/button";
import { ButtonLink } from "../../../../ui/button-link";
import { formAction } from "../../../../ui/form/form-action";
import { useLanguage } from "../../../../ui/language-context";
import { questionAddress } from "../question-address";

/** The sheet that asks before a block is finished, as a page for where there is no script. */
export function FinishView({ block, left }: { block: string; left: Left }) {
  const language = useLanguage();
  const messages = messagesIn(language).player;
  const { first = 0 } = left;
  return (
    <>
      <h1>{messages.finishTitle}</h1>
      <p className="mt-3 text-lead">{messages.left(left)}</p>
      <p className="mt-3">{messages.finishRule}</p>
      <form method="post" action={formAction(language, "/api/practice/finish")} className="actions mt-7">
        <input type="hidden" name="block" value={block} />
        <input type="hidden" name="sure" value="1" />
        <ButtonLink href={addressIn(language, questionAddress(block, first))}>{messages.backTo(first + 1)}</ButtonLink>
        <Button kind="plain" type="submit">
          {messages.finish}
        </Button>
      </form>
    </>
  );
}

import type { Mode } from "../../../domain/block/block-request";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";

/** `language`: that the questions are to be in. */
type Props = { article?: string; language: Language; count: number; mode: Mode; plain: boolean };

/** A block like this one, of other questions. */
export function NewQuestions({ article, language, count, mode, plain }: Props) {
  const { startNew } = messagesIn(useLanguage()).results;
  return (
    <form method="post" action={formAction(useLanguage(), "/api/practice/start")} className="grid max-sm:grow">
      {article && <input type="hidden" name="article" value={article} />}
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="count" value={count} />
      <input type="hidden" name="mode" value={mode} />
      <Button type="submit" kind={plain ? "plain" : "primary"}>
        {startNew(count)}
      </Button>
    </form>
  );
}

import type { Ref } from "react";
import { addressIn } from "../../../domain/language";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { useScript } from "../marks/use-script";

type Props = {
  block: string;
  question: { id: string; position: number };
  ref: Ref<HTMLFormElement>;
};

/**
 * The forms that the buttons of the page belong to: another question, the same with its list moved or with its marks, the
 * end. `sure`: script has asked already.
 */
export function RunnerForms({ block, question, ref }: Props) {
  const language = useLanguage();
  const hasScript = useScript();
  const page = addressIn(language, `/practice/${block}`);
  return (
    <>
      <form id="move" method="get" action={page} />
      <form id="reorder" method="get" action={page}>
        <input type="hidden" name="question" value={question.position} />
      </form>
      <form id="mark" method="post" action={formAction(language, "/api/practice/mark")}>
        <input type="hidden" name="block" value={block} />
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="position" value={question.position} />
      </form>
      <form id="finish" method="post" action={formAction(language, "/api/practice/finish")} ref={ref}>
        <input type="hidden" name="block" value={block} />
        {hasScript && <input type="hidden" name="sure" value="1" />}
      </form>
    </>
  );
}

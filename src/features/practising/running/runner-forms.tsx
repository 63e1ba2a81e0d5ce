import type { FormEvent, Ref } from "react";

type Props = {
  block: string;
  question: { id: string; position: number };
  onFinish: (event: FormEvent) => void;
  ref: Ref<HTMLFormElement>;
};

/** The forms that the buttons of the page belong to: another question, the same with its list moved or with its marks, the end. */
export const RunnerForms = ({ block, question, onFinish, ref }: Props) => (
  <>
    <form id="move" method="get" action={`/practice/${block}`} />
    <form id="reorder" method="get" action={`/practice/${block}`}>
      <input type="hidden" name="question" value={question.position} />
    </form>
    <form id="mark" method="post" action="/api/practice/mark">
      <input type="hidden" name="block" value={block} />
      <input type="hidden" name="question" value={question.id} />
      <input type="hidden" name="position" value={question.position} />
    </form>
    <form id="finish" method="post" action="/api/practice/finish" onSubmit={onFinish} ref={ref}>
      <input type="hidden" name="block" value={block} />
    </form>
  </>
);

import type { FormEvent, Ref } from "react";

type Props = { block: string; current: number; onFinish: (event: FormEvent) => void; ref: Ref<HTMLFormElement> };

/** The forms that the buttons of the page belong to: another question, the same with its list moved, the end. */
export const RunnerForms = ({ block, current, onFinish, ref }: Props) => (
  <>
    <form id="move" method="get" action={`/practice/${block}`} />
    <form id="reorder" method="get" action={`/practice/${block}`}>
      <input type="hidden" name="question" value={current + 1} />
    </form>
    <form id="finish" method="post" action="/api/practice/finish" onSubmit={onFinish} ref={ref}>
      <input type="hidden" name="block" value={block} />
    </form>
  </>
);

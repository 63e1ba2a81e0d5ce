import { type FormEvent, useCallback, useRef, useState } from "react";
import { useWords } from "../../../ui/language-context";
import { runningWords } from "../../../words/running-words";

/** Finishing a block: not before every answer has left this device. */
export function useFinish(settle: () => Promise<boolean>) {
  const { unsaved } = useWords(runningWords);
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string>();
  const now = useCallback(async () => {
    if (await settle()) return form.current?.submit();
    setProblem(unsaved);
  }, [settle, unsaved]);
  const onSubmit = useCallback(
    (event: FormEvent) => {
      event.preventDefault();
      void now();
    },
    [now],
  );
  return { form, problem, now, onSubmit };
}

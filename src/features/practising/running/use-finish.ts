import { type FormEvent, useCallback, useRef, useState } from "react";

/** Finishing a block: not before every answer has left this device. */
export function useFinish(settle: () => Promise<boolean>) {
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string>();
  const now = useCallback(async () => {
    if (await settle()) return form.current?.submit();
    setProblem("Some answers are not saved yet. Keep this page open until you are on line, then finish the block.");
  }, [settle]);
  const onSubmit = useCallback(
    (event: FormEvent) => {
      event.preventDefault();
      void now();
    },
    [now],
  );
  return { form, problem, now, onSubmit };
}

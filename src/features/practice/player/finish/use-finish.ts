import { type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import { isNothingLeft, type Left } from "../../../../domain/block/left-of";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";

type Ending = {
  settle: () => Promise<boolean>;
  rewind: () => Promise<void>;
  left: Left;
  /** Answers wait on this device or are on their way. */
  isUnsent: boolean;
};

/**
 * Finishing a block: at once where nothing is left, otherwise asked on a sheet; and never before every answer has left
 * this device.
 */
export function useFinish({ settle, rewind, left, isUnsent }: Ending) {
  const { unsaved } = runnerMessagesIn(useLanguage()).player;
  const form = useRef<HTMLFormElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (!isUnsent) setError(undefined);
  }, [isUnsent]);
  const end = useCallback(async () => {
    if (await settle()) {
      await rewind();
      return form.current?.submit();
    }
    sheet.current?.close();
    setError(unsaved);
  }, [settle, rewind, unsaved]);
  const ending = useRef<Promise<void>>(undefined);
  /** Once, however often it is pressed while the last answer is on its way, and if the time ends meanwhile. */
  const now = useCallback(() => {
    ending.current ??= end().finally(() => {
      ending.current = undefined;
    });
    return ending.current;
  }, [end]);
  const ask = (event: MouseEvent) => {
    event.preventDefault();
    if (isNothingLeft(left)) return void now();
    setAsking(true);
    sheet.current?.showModal();
  };
  return { form, sheet, error, now, ask, isAsking, onClose: () => setAsking(false) };
}

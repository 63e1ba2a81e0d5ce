import { useEffect, useState } from "react";
import { discardDamaged } from "../../../domain/device/outbox-storage";
import { answerName } from "../../../domain/device/storage-keys";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { storageOrFallback } from "./storage-or-fallback";

/** Says that an answer which waited could not be read, and that its question is to be answered again. */
export function DamagedNote() {
  const { unreadable } = runnerMessagesIn(useLanguage()).connection;
  const [isDamaged, setDamaged] = useState(false);
  useEffect(() => {
    if (discardDamaged(storageOrFallback(), answerName)) setDamaged(true);
  }, []);
  return (
    <p role="status" className={isDamaged ? "notice mb-4 mt-3 text-small" : "sr-only"}>
      {isDamaged && unreadable}
    </p>
  );
}

import { type Dispatch, useEffect } from "react";
import { draftName } from "../../../domain/device/storage-keys";
import type { QuestionState, RunnerEvent, RunnerState } from "../player/runner-state";
import { storageOrFallback } from "./storage-or-fallback";

/** What is chosen and not checked yet, by question. */
type Drafts = Record<string, Pick<QuestionState, "draft" | "certainty">>;

const draftsIn = (questionStates: Record<string, QuestionState>): Drafts =>
  Object.fromEntries(
    Object.entries(questionStates).flatMap(([question, { saving, draft, certainty }]) =>
      saving === "no" && draft ? [[question, { draft, certainty }]] : [],
    ),
  );

/** None where nothing was kept, or what was is damaged. */
const readDrafts = (text: string | null): Drafts => {
  try {
    const drafts = JSON.parse(text ?? "{}");
    const isDraft = (stored: unknown) => typeof Object(stored).draft === "object";
    return Object.values(Object(drafts)).every(isDraft) ? Object(drafts) : {};
  } catch {
    return {};
  }
};

/**
 * In tutor mode an answer counts once it is checked. Until then the device keeps what is chosen, so that a page that is
 * loaded again, or was thrown away behind another, shows it. A timed block records every choice at the touch.
 */
export function useDrafts({ block, questionStates }: RunnerState, dispatch: Dispatch<RunnerEvent>): void {
  const name = draftName + block.id;
  const isStored = block.mode === "tutor";
  useEffect(() => {
    if (!isStored) return;
    const drafts = readDrafts(storageOrFallback().getItem(name));
    for (const [question, { draft, certainty }] of Object.entries(drafts))
      if (draft) dispatch({ type: "restored", question, draft, certainty });
  }, [dispatch, isStored, name]);

  const text = JSON.stringify(draftsIn(questionStates));
  useEffect(() => {
    if (!isStored) return;
    const storage = storageOrFallback();
    if (text === "{}") storage.removeItem(name);
    else storage.setItem(name, text);
  }, [isStored, name, text]);
}

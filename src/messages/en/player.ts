import { plural } from "./formats";

/** The runner around a question: where one is, what comes next, what is saved, how the block was made. */
export const player = {
  leave: "Leave the block; it stays as it is",
  position: (position: number, total: number) => `Question ${position} of ${total}`,
  list: "Questions of this block",
  progress: { right: "right", partly: "partly right", wrong: "not right", answered: "answered", open: "not answered" },
  toCome: "to come",
  question: (position: number, progress: string) => `Question ${position}, ${progress}`,
  flagged: "flagged",
  noSign: "no sign: not answered",
  timeLeft: (clock: string) => `${clock} left`,
  timeUp: "Time is up. What you chose is recorded; here come the results.",
  minutesLeft: (minutes: number) => plural(minutes, { one: "One minute left.", other: `${minutes} minutes left.` }),
  pause: "Pause",
  paused: "Paused",
  pausedRule: "The question is hidden and your time stands still. What you have chosen stays.",
  goOn: "Continue",
  check: "Check answer",
  save: "Save answer",
  next: "Next question",
  previous: "Previous question",
  finish: "Finish block",
  finishTitle: "Finish this block?",
  /** What is left; `flagged` counts only where answers can still be changed. */
  left: ({ open, flagged }: { open: number; flagged: number }) => {
    if (open === 0 && flagged === 0) return "Every question is answered.";
    const parts = [open > 0 && `${open} open`, flagged > 0 && `${flagged} flagged`];
    return `${parts.filter(Boolean).join(", ")}.`;
  },
  finishRule:
    "A question left open, without an answer, counts as 0. Once the block is finished, you can no longer answer.",
  backTo: (position: number) => `Go back to question ${position}`,
  open: (count: number) => `${count} not answered yet`,
  empty: "This block has no questions.",
  unsaved: "Some answers are still kept on this device only. Finish the block when you are online.",
  saving: {
    no: "",
    sending: "Saving…",
    waiting: "Kept on this device. It is sent when you are online.",
    saved: "Saved",
    changed: "Not saved like this. The answer that was saved before counts.",
    elsewhere: "You had answered this in another tab or on another device. That answer stands.",
    late: "Not counted: it came after this block had ended. What was saved before counts.",
  },
  /** In place of `saving.waiting` where feedback follows an answer at once. */
  verdictWaits: "Kept on this device. Right or wrong shows when you are online.",
  markWaiting: "Your flag, note or struck option is kept on this device, and sent when you are online.",
  markRefused: (why: string) => `Not saved: ${why}`,
  short: (found: number, total: number) =>
    `You asked for ${found}; ${plural(total, { one: "1 question fits", other: `${total} questions fit together in one block` })}.`,
  replaced: (count: number) =>
    plural(count, {
      one: "1 question has changed since the block was shared; you are asked the new one.",
      other: `${count} questions have changed since the block was shared; you are asked the new ones.`,
    }),
  leftOut: (count: number) =>
    plural(count, {
      one: "1 question rests on a fact whose source was not checked in time, and was left out.",
      other: `${count} questions rest on facts whose sources were not checked in time, and were left out.`,
    }),
};

/*
 * Under which names a device keeps what a learner did in an open block, each followed by an id; all of it belongs to that
 * learner. `lateName`: answers that came after the end, until the device is cleared. `openedName`: when a page was opened.
 * `draftName`: what is chosen and not checked yet.
 */
export const answerName = "iatrox:answer:";
export const markName = "iatrox:mark:";
export const lateName = "iatrox:late:";
export const openedName = "iatrox:opened:";
export const draftName = "iatrox:draft:";

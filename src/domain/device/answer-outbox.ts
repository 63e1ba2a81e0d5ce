import type { ResponseReply } from "../block/decide-response";
import type { Answer } from "../item/answer/answer";
import type { Feedback } from "../item/answer/feedback";
import type { PendingAnswer } from "./pending-answers";

/** The name of the outbox of answers, and of the lock that lets one tab send at a time. */
export const answerOutbox = "iatrox:answers";

/** The `BroadcastChannel` on which the tabs of one block tell each other what became of what waited in an outbox. */
export const queueChannel = (outbox: string, block: string): string => `queue:${outbox}:${block}`;

/** Where an answer is sent to, by PUT. */
export const responseAddress = ({ block, question }: Pick<PendingAnswer, "block" | "question">): string =>
  `/api/blocks/${block}/responses/${encodeURIComponent(question)}`;

/** What the server says of an answer. `first`: the answer that stands, where another tab or device had given one before. */
export type Acknowledgement = { feedback?: Feedback; first?: Answer };

export const acknowledgementOf = (reply: ResponseReply): Acknowledgement =>
  "recorded" in reply ? {} : { feedback: reply };

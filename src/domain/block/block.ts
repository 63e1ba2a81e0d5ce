import type { Answer } from "../question/answer";
import type { Item } from "../question/item";
import type { Mode } from "./block-request";

/** A question as it stands in a block. `response`: the answer that counts, the latest; `score` is between 0 and 1. */
export type AskedQuestion = {
  id: string;
  position: number;
  article: string;
  item: Item;
  response: { answer: Answer; score: number } | null;
};

/** A block with its keys: never sent to a browser as it is. Only a timed block has a deadline. */
export type Block = {
  id: string;
  mode: Mode;
  deadline: Date | null;
  finishedAt: Date | null;
  shortBy: number;
  questions: AskedQuestion[];
};

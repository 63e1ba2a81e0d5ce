import type { Answer } from "../item/answer/answer";
import type { Item } from "../item/item";
import type { Mark } from "../item/marks/mark";
import type { Mode } from "./block-request";

/** A question as it stands in a block. `response`: the answer that counts, the latest; `score` is between 0 and 1. */
export type BlockQuestion = {
  id: string;
  position: number;
  article: string;
  item: Item;
  response: { answer: Answer; score: number } | null;
  mark?: Mark;
};

/** A block with its keys: never sent to a browser as it is. Only a timed block has a deadline. */
export type Block = {
  id: string;
  mode: Mode;
  deadline: Date | null;
  finishedAt: Date | null;
  shortBy: number;
  /** How many fitting questions were kept out because a source behind them had not been checked in time. */
  leftOut: number;
  /** How many questions of a shared block stand in for ones that were retired since it was shared. */
  replaced: number;
  questions: BlockQuestion[];
};

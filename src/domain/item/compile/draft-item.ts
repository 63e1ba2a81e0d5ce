import type { Form } from "../form";
import type { DraftOf } from "../forms/form-types";
import type { Origin } from "../item";

/** An item before its options have ids and positions and before its key is proved. */
export type DraftItem = {
  identity: string;
  objective: string;
  stem: string;
  /** Ids of the facts that it rests on; the first is its passage. */
  facts: string[];
  origin: Origin;
} & DraftOf<Form>;

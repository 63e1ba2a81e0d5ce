import type { Form } from "../form";
import { formOf } from "../forms/forms";
import type { Item } from "../item";
import type { Answer, TaggedAnswer } from "./answer";

/** The answer tagged with the form of the item; undefined where it has another shape, or names what is not the item's own. */
export const readAnswer = (item: Item, answer: Answer): TaggedAnswer<Form> | undefined =>
  formOf(item).read(item, answer);

/** From 0 to 1, with no negative marks. A response is right at 1 only. */
export const scoreAnswer = (item: Item, answer: TaggedAnswer<Form>): number => formOf(item).score(item, answer);

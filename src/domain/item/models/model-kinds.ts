import { matchValues } from "../forms/extended-matching/match-values";
import { allThatApply } from "../forms/multiple-response/all-that-apply";
import { howMany } from "../forms/numeric/how-many";
import { putInOrder } from "../forms/ordering/put-in-order";
import { rowWithValue } from "../forms/single-best-answer/row-with-value";
import { trueStatement } from "../forms/single-best-answer/true-statement";
import { valueOfRow } from "../forms/single-best-answer/value-of-row";
import type { ItemModel } from "./item-model";
import type { ModelKind } from "./model-kind";

const modelKinds: { [K in ItemModel["kind"]]: ModelKind<K> } = {
  "value-of-row": valueOfRow,
  "row-with-value": rowWithValue,
  "true-statement": trueStatement,
  "all-that-apply": allThatApply,
  "put-in-order": putInOrder,
  "how-many": howMany,
  "match-values": matchValues,
};

export const modelKindOf = <K extends ItemModel["kind"]>({ kind }: { kind: K }): ModelKind<K> => modelKinds[kind];

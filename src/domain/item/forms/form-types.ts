import type { Form } from "../form";
import type { CaseTypes } from "./decision-case/schema";
import type { MatchingTypes } from "./extended-matching/schema";
import type { MultipleResponseTypes } from "./multiple-response/schema";
import type { NumericTypes } from "./numeric/schema";
import type { OrderingTypes } from "./ordering/schema";
import type { SingleBestTypes } from "./single-best-answer/schema";

/**
 * What differs between the forms. `authored`: as an editor writes it; `draft`: before its options have ids and its key
 * is proved; `item`: as compiled; `answer`: as it comes over the wire, a key included.
 */
type FormTypes = {
  "single-best-answer": SingleBestTypes;
  "multiple-response": MultipleResponseTypes;
  ordering: OrderingTypes;
  numeric: NumericTypes;
  "decision-case": CaseTypes;
  "extended-matching": MatchingTypes;
};

export type AuthoredOf<F extends Form> = FormTypes[F]["authored"];
export type DraftOf<F extends Form> = FormTypes[F]["draft"];
export type FormItemOf<F extends Form> = FormTypes[F]["item"];
export type AnswerOf<F extends Form> = FormTypes[F]["answer"];

import type { Mark } from "../../../../domain/item/marks/mark";
import type { PendingMark } from "../pending-marks";
import { putJson } from "./put-json";

/** Sends what changed of a mark. */
export const sendMark = ({ block, question, request }: PendingMark) =>
  putJson<Mark>(`/api/blocks/${block}/marks/${encodeURIComponent(question)}`, request);

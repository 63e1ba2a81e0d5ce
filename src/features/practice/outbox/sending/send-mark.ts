import type { Mark } from "../../../../domain/item/marks/mark";
import type { PendingMark } from "../pending-marks";
import { sendJson } from "./send-json";

/** Sends what changed of a mark. */
export const sendMark = ({ block, question, request }: PendingMark) =>
  sendJson<Mark>(`/api/blocks/${block}/marks/${encodeURIComponent(question)}`, request);

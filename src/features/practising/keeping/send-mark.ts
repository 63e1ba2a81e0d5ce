import type { Mark } from "../../../domain/question/mark";
import type { KeptMark } from "./kept-marks";
import { putJson } from "./put-json";

/** Sends what changed of a mark. */
export const sendMark = ({ block, question, request }: KeptMark) =>
  putJson<Mark>(`/api/blocks/${block}/marks/${encodeURIComponent(question)}`, request);

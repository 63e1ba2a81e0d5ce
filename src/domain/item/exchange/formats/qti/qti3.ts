import type { ExchangeFormat } from "../export-format";
import { qti3Dialect } from "./qti-dialect";
import { qtiProvenance } from "./qti-provenance";
import { readQti } from "./read-qti";
import { writeQti } from "./write-qti";

/** A content package of QTI 3.0 (1EdTech). */
export const qti3 = {
  extension: "qti3.zip",
  mediaType: "application/zip",
  write: (exported) => writeQti(qti3Dialect, exported),
  read: readQti,
  provenance: qtiProvenance,
} satisfies ExchangeFormat;

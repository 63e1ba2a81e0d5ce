import type { ExchangeFormat } from "../export-format";
import { qti21Dialect } from "./qti-dialect";
import { qtiProvenance } from "./qti-provenance";
import { readQti } from "./read-qti";
import { writeQti } from "./write-qti";

/** A content package of QTI 2.1 (1EdTech), which more systems read than QTI 3. */
export const qti21 = {
  extension: "qti21.zip",
  mediaType: "application/zip",
  write: (exported) => writeQti(qti21Dialect, exported),
  read: readQti,
  provenance: qtiProvenance,
} satisfies ExchangeFormat;

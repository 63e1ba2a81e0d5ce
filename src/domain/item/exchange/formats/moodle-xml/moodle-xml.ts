import type { ExchangeFormat } from "../export-format";
import { moodleProvenance, moodleTaggedItems } from "./moodle-provenance";
import { readMoodleXml } from "./read-moodle-xml";
import { writeMoodleXml } from "./write-moodle-xml";

/** Moodle XML (docs.moodle.org, "Moodle XML format"). */
export const moodleXml = {
  extension: "moodle.xml",
  mediaType: "application/xml; charset=utf-8",
  write: writeMoodleXml,
  read: readMoodleXml,
  provenance: moodleProvenance,
  taggedItems: moodleTaggedItems,
} satisfies ExchangeFormat;

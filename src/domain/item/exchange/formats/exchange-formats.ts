import { anki } from "./anki/anki";
import { csv } from "./csv/csv";
import type { ExchangeFormatName } from "./exchange-format-name";
import type { ExchangeFormat } from "./export-format";
import { gift } from "./gift/gift";
import { json } from "./json/json";
import { moodleXml } from "./moodle-xml/moodle-xml";
import { qti3 } from "./qti/qti3";
import { qti21 } from "./qti/qti21";

/** Every format by its name; one that is missing does not compile. */
export const exchangeFormats = {
  json,
  csv,
  gift,
  "moodle-xml": moodleXml,
  qti3,
  qti21,
  anki,
} satisfies Record<ExchangeFormatName, ExchangeFormat>;

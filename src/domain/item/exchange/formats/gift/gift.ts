import type { ExchangeFormat } from "../export-format";
import { giftProvenance, giftTaggedItems } from "./gift-comments";
import { readGift } from "./read-gift";
import { writeGift } from "./write-gift";

/** GIFT, the text format of Moodle (docs.moodle.org, "GIFT format"). */
export const gift = {
  extension: "gift.txt",
  mediaType: "text/plain; charset=utf-8",
  write: writeGift,
  read: readGift,
  provenance: giftProvenance,
  taggedItems: giftTaggedItems,
} satisfies ExchangeFormat;

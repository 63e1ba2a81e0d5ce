import type { MissedItem } from "../../data/review/list-missed-items";
import { languageOfEdition } from "../../domain/article/edition";
import { answerText } from "../../domain/item/answer-text";
import type { Item, Option } from "../../domain/item/item";
import { keyIds } from "../../domain/item/key-ids";
import { optionsOf } from "../../domain/item/options-of";
import { messagesIn } from "../../messages/messages";
import { describeSource } from "../../ui/describe-source";
import { type Note, writeAnki } from "./write-anki";

const listed = (options: readonly Option[]) => options.map(({ text }) => text).join(" / ");

const question = (item: Item): string => {
  if (item.form === "decision-case")
    return [item.stem, ...item.parts.map(({ stem, options }) => `${stem} (${listed(options)})`)].join(" ");
  return item.form === "numeric" ? item.stem : `${item.stem} (${listed(item.options)})`;
};

/** Why the key is right; an option of a case that needs no reason has none. */
const reasons = (item: Item, key: readonly string[]): string =>
  item.form === "numeric"
    ? item.rationale
    : optionsOf(item)
        .filter(({ id }) => key.includes(id))
        .map(({ rationale }) => rationale)
        .join(" ");

const noteOf = ({ item, article, retired, misconceptions }: MissedItem): Note => {
  const { quote, source } = item.passage;
  const language = languageOfEdition(article);
  const messages = messagesIn(language).account.anki;
  const back = [
    `${answerText(item, item.key)}`,
    reasons(item, keyIds(item)),
    misconceptions.length > 0 && messages.belief(misconceptions.join(" ")),
    retired && messages.retired,
    messages.quote(quote),
    messages.source(source.publisher, source.title, source.url, describeSource(source, language)),
  ];
  return {
    name: item.identity,
    front: question(item),
    back: back.filter(Boolean).join(" "),
    tags: ["iatrox", `iatrox::${article}::${item.section}`],
  };
};

/** The error log as notes for Anki. */
export const missesAnki = (missed: readonly MissedItem[]): string => writeAnki(missed.map(noteOf));

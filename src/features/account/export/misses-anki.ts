import type { MissedItem } from "../../../data/miss/list-missed-items";
import { languageOf } from "../../../domain/article/article-slug";
import { answerText } from "../../../domain/item/answer/answer-text";
import { formOf } from "../../../domain/item/forms/forms";
import type { Item } from "../../../domain/item/item";
import { messagesIn } from "../../../messages/messages";
import { describeSource } from "../../../ui/source/describe-source";
import { type Note, writeAnki } from "./write-anki";

/** The stem and what stands under it, each list of options in parentheses. */
const question = (item: Item): string => {
  const menus = formOf(item)
    .menus(item)
    .flatMap(({ stem, options }) => [stem, options.length > 0 && `(${options.map(({ text }) => text).join(" / ")})`]);
  return [item.stem, ...menus].filter(Boolean).join(" ");
};

/** Why the key is right; an option of a case that needs no reason has none. */
const reasons = (item: Item): string =>
  formOf(item)
    .rationales(item)
    .filter(({ isKey }) => isKey)
    .map(({ text }) => text)
    .join(" ");

const noteOf = ({ item, article, retired, misconceptions }: MissedItem): Note => {
  const { quote, source } = item.passage;
  const language = languageOf(article);
  const messages = messagesIn(language).account.anki;
  const back = [
    `${answerText(item, item.key)}`,
    reasons(item),
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

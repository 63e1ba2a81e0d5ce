import { frontMatterEntry } from "../../../content/gate/front-matter/edit-front-matter";
import { sameWords } from "../../../content/translation/translate-facts";
import { frontMatterFields } from "../../../domain/draft/forms/draft-forms";
import { shownValue } from "../../../domain/draft/forms/form-field";
import { type TranslatedText, translatedTextNames } from "../../../domain/draft/translation/draft-translation";

/** The texts of the front matter, those of lists only where the original or the translation has them. */
export const headTexts = (original: string, translated: string | null): TranslatedText[] => {
  const valuesOf = (text: string): Record<string, unknown> => {
    const entry = frontMatterEntry("", text);
    return entry.ok ? entry.value.values : {};
  };
  const [from, to] = [valuesOf(original), valuesOf(translated ?? "")];
  return translatedTextNames.flatMap((name) => {
    const field = frontMatterFields.find((each) => each.name === name);
    if (field === undefined || (field.kind !== "line" && field.kind !== "text")) return [];
    const text = {
      name,
      most: field.most,
      original: shownValue(field, from[name]),
      translated: shownValue(field, to[name]),
    };
    return text.original === "" && text.translated === "" ? [] : [text];
  });
};

export const isUntranslated = ({ name, original, translated }: TranslatedText): boolean =>
  (name === "title" || name === "summary") && (translated === "" || sameWords(original, translated));

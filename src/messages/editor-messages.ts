import type { Language } from "../domain/language";
import { editor as enEditor } from "./en/editor";
import { studio as enStudio } from "./en/studio";
import { editor as frEditor } from "./fr/editor";
import { studio as frStudio } from "./fr/studio";

const languages = {
  en: { editor: enEditor, draft: enStudio.draft },
  fr: { editor: frEditor, draft: frStudio.draft },
} satisfies Record<Language, { editor: typeof enEditor; draft: typeof enStudio.draft }>;

/** The texts that the script of the editor brings. */
export type EditorMessages = (typeof languages)[Language];

export const editorMessagesIn = (language: Language): EditorMessages => languages[language];

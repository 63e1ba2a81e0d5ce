import type { Language } from "../language";

/** PostgreSQL's configuration of full text search that knows the words of a language by their stems. */
export const searchConfig = { en: "english", fr: "french" } satisfies Record<Language, string>;

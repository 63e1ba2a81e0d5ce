/** Of the content's folder, what the Ontario guide needs to be published alone. */
export const ontarioParts = ["facts", "articles/ontario-cpso", "glossary.yaml", "search-words.yaml"];

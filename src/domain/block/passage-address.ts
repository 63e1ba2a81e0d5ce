import { articleAddress } from "../article/article-slug";

/** Leads to the sentence of the guide that states a fact. */
export const passageAddress = (article: string, fact: string): string => `${articleAddress(article)}#fact-${fact}`;

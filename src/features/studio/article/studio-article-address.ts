/** Where a guide is looked after. `slug`: of its original. */
export const studioArticleAddress = (slug: string): string => `/studio/articles/${slug}`;

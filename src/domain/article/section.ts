/**
 * An addressable part of an article.
 * `passages`: the plain text of each paragraph, list item, cell and heading in it, in order;
 * a quote lies within one passage.
 */
export type Section = { anchor: string; heading: string; passages: string[] };

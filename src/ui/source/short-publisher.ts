/**
 * A publisher as a mark is called after it: the abbreviation it gives in brackets, else its name. What follows a comma says
 * which part of it, or where the copy lay. No other abbreviation is made: nobody would know it.
 */
export const shortPublisher = (publisher: string): string =>
  /\(([\p{Lu}\d-]{2,8})\)/u.exec(publisher)?.[1] ?? publisher.split(",")[0] ?? publisher;

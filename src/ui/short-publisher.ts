/**
 * A publisher as short as a mark needs: the abbreviation it gives in brackets, else its name where that is short or says
 * of what it is ("University of Toronto"), else its capitals ("Medical Council of Canada" is MCC), else its first word.
 */
export const shortPublisher = (publisher: string): string => {
  const given = /\(([\p{Lu}\d-]{2,8})\)/u.exec(publisher)?.[1];
  if (given) return given;
  if (publisher.length <= 12) return publisher;
  const capitals = [...publisher.matchAll(/(?<=^|[\s-])\p{Lu}/gu)].map(([letter]) => letter).join("");
  if (capitals.length > 2) return capitals;
  if (publisher.includes(" of ") && publisher.length <= 24) return publisher;
  return publisher.split(/\s/)[0] ?? publisher;
};

/**
 * A publisher as short as a mark needs: the abbreviation it gives in brackets, else its name where that is short or says
 * of what it is ("University of Toronto"), else its capitals ("Medical Council of Canada" is MCC), else its first word.
 * What follows a comma says which part of it, or where the copy lay.
 */
export const shortPublisher = (publisher: string): string => {
  const abbreviation = /\(([\p{Lu}\d-]{2,8})\)/u.exec(publisher)?.[1];
  if (abbreviation) return abbreviation;
  const [name = publisher] = publisher.split(",");
  if (name.length <= 16) return name;
  const capitals = [...name.matchAll(/(?<=^|[\s-])\p{Lu}/gu)].map(([letter]) => letter).join("");
  if (capitals.length > 2) return capitals;
  if (name.includes(" of ") && name.length <= 26) return name;
  return name.split(/\s/)[0] ?? name;
};

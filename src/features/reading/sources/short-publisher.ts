/**
 * A publisher as short as a mark needs: the abbreviation it gives in brackets, its name where that is short,
 * else its capitals ("College of Physicians and Surgeons of Ontario" is CPSO), else its first word.
 */
export const shortPublisher = (publisher: string): string => {
  const given = /\(([\p{Lu}\d-]{2,8})\)/u.exec(publisher)?.[1];
  if (given) return given;
  if (publisher.length <= 12) return publisher;
  const capitals = [...publisher.matchAll(/(?<=^|[\s-])\p{Lu}/gu)].map(([letter]) => letter).join("");
  return capitals.length > 2 ? capitals : (publisher.split(/\s/)[0] ?? publisher);
};

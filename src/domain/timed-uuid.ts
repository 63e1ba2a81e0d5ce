/** A UUID that says when it was made: version 7 of RFC 9562. `random`: a UUID of any version, whose other digits it takes. */
export const timedUuid = (now: Date, random: string): string => {
  const time = now.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
};

/** When a UUID of version 7 was made; undefined for those of other versions, which do not say. */
export const timeOfUuid = (uuid: string): Date | undefined =>
  uuid[14] === "7" ? new Date(Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16)) : undefined;

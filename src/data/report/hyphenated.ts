/** Prisma names a value of an enum without the hyphens that the API writes: `wrongKey` for `wrong-key`. */
export const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

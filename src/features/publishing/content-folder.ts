import path from "node:path";

/** The folder that editors write in. */
export const contentFolder = (): string => path.join(/* turbopackIgnore: true */ process.cwd(), "content");

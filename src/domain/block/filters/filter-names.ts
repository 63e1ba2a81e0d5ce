/** Every filter, by its name in a request. What stands for filters one by one is checked against this list by the compiler. */
export const filterNames = ["articles", "language", "sections", "forms", "difficulty", "states"] as const;
export type FilterName = (typeof filterNames)[number];

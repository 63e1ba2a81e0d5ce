const end = "/told";

/** The cache key, beside the cached page of a block, of the verdicts that the server gave since that page was made. */
export const verdictsAddress = (blockPage: string): string => blockPage + end;

export const isVerdictsAddress = (address: string): boolean => address.endsWith(end);

const end = "/told";

/** Where, beside the kept page of a block, it stands what the server has said of answers since that page was made. */
export const toldAddress = (blockPage: string): string => blockPage + end;

export const isTold = (address: string): boolean => address.endsWith(end);

const end = "/told";

/** Where, beside the kept page of a block, it stands what the server has said of answers since that page was made. */
export const changesAddress = (blockPage: string): string => blockPage + end;

export const isChangesAddress = (address: string): boolean => address.endsWith(end);

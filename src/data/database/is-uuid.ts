const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** PostgreSQL refuses a query whose text is no uuid; nothing is known by such a name. */
export const isUuid = (text: string): boolean => pattern.test(text);

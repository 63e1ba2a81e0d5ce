/** The device's storage; undefined where the reader has shut it, which browsers tell by throwing. */
export const deviceStorage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

/** Whether it was kept: a full storage throws. */
export const writeStorage = (storage: Storage | undefined, key: string, value: unknown): boolean => {
  try {
    storage?.setItem(key, JSON.stringify(value));
    return storage !== undefined;
  } catch {
    return false;
  }
};

/** What the product keeps for as long as its process lives. */
const isOwn = (key: string | symbol): boolean =>
  /^iatrox/.test(typeof key === "symbol" ? (key.description ?? "") : key);

// Test files of one process follow each other; each finds it as a product that starts does. An engine is as it was.
for (const key of Reflect.ownKeys(globalThis))
  if (isOwn(key) && key !== "iatroxSchemaEngine") Reflect.deleteProperty(globalThis, key);

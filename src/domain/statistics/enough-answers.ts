/** Below this, figures about an item say more about chance than about the item: it is "new" (docs/item-writing.md, Reviews and figures). */
export const enoughAnswers = 30;

/** Below this, figures about an item say more about chance than about the item: it is "new" (QBANK, statistics). */
export const enoughAnswers = 30;

/** Where a device keeps the tick of a box. `article`: of which store, see `openArticleStore`; `name`: of the box in it. */
export type TickLocation = { article: string; name: string };

/** Of which store the boxes of a route are that are nothing but the route's. */
export const pathwayStore = (outcome: string): string => `route.${outcome}`;

/** `own`: where and as what the page keeps the box, unless it is a step of a guide, `slug#step-2`: that has one tick, kept with the guide. */
export const locateTick = (own: TickLocation, articleStep: string | undefined): TickLocation => {
  const [article, name] = articleStep?.split("#") ?? [];
  return article && name ? { article, name } : own;
};

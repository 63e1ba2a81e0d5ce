const routes =
  "404 500 account admin api articles favicon feed index join llms login manifest media new practice privacy robots search sign-in sign-up sitemap static studio";
const devices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Names that a route, a Windows device or every JavaScript object already has, so that no article may take them. */
export function isReservedSlug(slug: string): boolean {
  return routes.split(" ").includes(slug) || devices.test(slug) || slug in Object.prototype || slug === "prototype";
}

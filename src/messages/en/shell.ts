/** What stands around every page. */
export const shell = {
  skip: "Skip to the content",
  home: "iatroX, home",
  mainNavigation: "Main",
  articles: "Guides",
  pathway: "Find my route",
  practice: "Practice",
  search: "Search",
  disclaimer: "iatroX explains official rules; it does not make them. Check the official source before you act.",
  privacy: "Privacy",
  offline: "Saved on this device",
};

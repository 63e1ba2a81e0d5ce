/** What stands around every page. */
export const shell = {
  skip: "Skip to the content",
  wordmark: "iatroX, home",
  mainNavigation: "Main",
  home: "Home",
  pathway: "Route",
  practice: "Practise",
  articles: "Guides",
  search: "Search",
  menu: "Menu",
  studio: "Studio",
  progress: "Progress",
  myData: "My data",
  signIn: "Sign in",
  offline: "Saved on this device",
  privacy: "Privacy",
  /** To a reader whose browser asks for this language, on a page in another. */
  offer: "Read in English",
  feed: "Changes as a feed",
  disclaimer: "iatroX explains official rules; it does not make them. Check the official source before you act.",
};

import type { shell as english } from "../en/shell";

export const shell: typeof english = {
  skip: "Aller au contenu",
  wordmark: "iatroX, accueil",
  mainNavigation: "Navigation principale",
  home: "Accueil",
  pathway: "Ma voie",
  practice: "S’exercer",
  articles: "Guides",
  search: "Rechercher",
  menu: "Menu",
  studio: "Studio",
  progress: "Progression",
  myData: "Mes données",
  signIn: "Se connecter",
  offline: "Enregistré sur cet appareil",
  privacy: "Confidentialité",
  offer: "Lire en français",
  feed: "Fil des modifications",
  disclaimer:
    "iatroX explique les règles officielles; il ne les établit pas. Consultez la source officielle avant d’agir.",
};

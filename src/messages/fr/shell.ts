import type { shell as english } from "../en/shell";

export const shell: typeof english = {
  skip: "Aller au contenu",
  home: "iatroX, accueil",
  mainNavigation: "Navigation principale",
  articles: "Guides",
  pathway: "Trouver ma voie",
  practice: "S’exercer",
  search: "Rechercher",
  disclaimer:
    "iatroX explique les règles officielles; il ne les établit pas. Consultez la source officielle avant d’agir.",
  privacy: "Confidentialité",
  offline: "Enregistré sur cet appareil",
};

import { addressIn, type Language } from "../../domain/language";
import { messagesIn } from "../../messages/messages";

/** What a device needs to keep the site beside its programs (W3C Web Application Manifest). */
export const webManifest = (language: Language) => {
  const messages = messagesIn(language).discovery;
  return {
    name: messages.name,
    short_name: messages.name,
    description: messages.description,
    lang: language,
    dir: "ltr",
    id: addressIn(language, "/"),
    start_url: addressIn(language, "/"),
    scope: "/",
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#0a5a5c",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
    shortcuts: [
      { name: messages.articles, url: addressIn(language, "/articles") },
      { name: messages.practice, url: addressIn(language, "/practice") },
    ],
  };
};

import { toLanguage } from "../../../domain/language";
import { success } from "../../../domain/result";
import { webManifest } from "../../../features/discovery/web-manifest";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { published } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/manifest.webmanifest",
    run: async ({ params: { language } }) => {
      const manifest = webManifest(toLanguage(language));
      return success(published("application/manifest+json", JSON.stringify(manifest)));
    },
  }),
);

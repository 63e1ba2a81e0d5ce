import { isLanguage } from "../../../domain/language";
import { success } from "../../../domain/result";
import { webManifest } from "../../../features/discovery/web-manifest";
import { handle } from "../../../http/endpoint/handle";
import { reads } from "../../../http/endpoint/method";
import { published } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/manifest.webmanifest", {
  GET: reads(async ({ params: { language } }) => {
    const manifest = webManifest(isLanguage(language) ? language : "en");
    return success(published("application/manifest+json", JSON.stringify(manifest)));
  }),
});

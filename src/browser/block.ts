import { askWorker } from "./offline/ask-worker";
import { registerWorker } from "./offline/register-worker";

void registerWorker().then(() => askWorker({ what: "keep", page: location.pathname }));

import type { WorkerRequest } from "../../domain/device/worker-request";

/** How long the worker may take to come or to answer, in milliseconds. */
const patience = 20_000;

/** Asks the worker for something. Whether it was done; not where there is no worker or it does not answer. */
export const askWorker = (request: WorkerRequest): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(resolve, patience, false);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(request, [port2]));
  });

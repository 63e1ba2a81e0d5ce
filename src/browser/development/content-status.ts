import { followContent } from "./follow-content";

// The framework hides a page of development until its own script runs, which a page without hydration does not have.
for (const hiding of document.querySelectorAll("[data-next-hide-fouc]")) hiding.remove();
followContent(new EventSource("/generated/content-status"), () => location.reload());

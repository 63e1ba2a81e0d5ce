// Signs in or up, joins or adds a key by the browser's own dialogue (WebAuthn level 3). Where the browser lacks it, the button that
// needs it stays hidden and the form beside it does the same by password.

const box = document.getElementById("passkey");
const button = box?.querySelector("button");
const failed = box?.querySelector<HTMLElement>("[role=alert]");
const use = box?.dataset.use;

const known = (): Record<string, string> => JSON.parse(box?.dataset.known ?? "{}");

/** Whoever joins or signs up has a name, which stands in the form above. */
const typedName = () => document.querySelector<HTMLInputElement>("input[name=name]");

const addresses =
  use === "account"
    ? { options: "/api/people/own-passkey-options", answer: "/api/people/own-passkey" }
    : { options: "/api/people/passkey-options", answer: "/api/people/passkey" };

/** Sends JSON, or nothing at all where there is nothing to say. */
const post = async <Reply>(address: string, body?: unknown): Promise<Reply> => {
  const json =
    body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const reply = await fetch(`${address}?page=${document.documentElement.lang}`, { method: "POST", ...json });
  if (!reply.ok) throw new Error(String(reply.status));
  return reply.json();
};

const request = () => {
  if (use === "account") return undefined;
  return use === "sign-in" ? { for: use } : { for: use, ...known(), name: typedName()?.value ?? "" };
};

const register = async (): Promise<Credential | null> => {
  const { options } = await post<{ options: PublicKeyCredentialCreationOptionsJSON }>(addresses.options, request());
  return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
};

const authenticate = async (): Promise<Credential | null> => {
  const { options } = await post<{ options: PublicKeyCredentialRequestOptionsJSON }>(addresses.options, request());
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
};

const run = async (): Promise<void> => {
  const made = await (use === "sign-in" ? authenticate() : register());
  if (!(made instanceof PublicKeyCredential)) throw new Error("no key");
  const credential = made.toJSON();
  const answer = use === "account" ? { credential } : { for: use, credential, ...(use === "sign-in" && known()) };
  const { next } = await post<{ next: string }>(addresses.answer, answer);
  location.assign(next);
};

const press = (): void => {
  const name = typedName();
  // The browser says what is missing, in its own words.
  if (use !== "sign-in" && name && !name.reportValidity()) return;
  if (!button || !failed) return;
  button.disabled = true;
  failed.hidden = true;
  run().catch(() => {
    button.disabled = false;
    failed.hidden = false;
  });
};

const isAble =
  window.isSecureContext && "PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential;
if (box && button && isAble) {
  box.hidden = false;
  document.getElementById("passkey-needs")?.setAttribute("hidden", "");
  button.addEventListener("click", press);
}

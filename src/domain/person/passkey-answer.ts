import { z } from "zod";

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/)
  .max(20_000);

const answer = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  authenticatorAttachment: z.enum(["cross-platform", "platform"]).optional(),
  clientExtensionResults: z.looseObject({}),
};

/** How a browser proves that it holds a passkey (WebAuthn, `AuthenticationResponseJSON`). */
export const passkeyAssertionSchema = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});

/** A passkey that a browser has made (WebAuthn, `RegistrationResponseJSON`). */
export const passkeyAttestationSchema = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"])).optional(),
  }),
});

export type PasskeyAssertion = z.infer<typeof passkeyAssertionSchema>;
export type PasskeyAttestation = z.infer<typeof passkeyAttestationSchema>;

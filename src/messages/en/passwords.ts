/** Said beside a field for a new password, wherever one stands. */
export const passwords = {
  label: "Password",
  newLabel: "New password",
  hint: "15 characters or more are best, 10 the least. A sentence that only you would write is good.",
  errors: {
    "too-short": "This password is too short. Use at least 10 characters.",
    "too-long": "This password is too long. Use at most 128 characters.",
    common: "This password is too easy to guess: many people use one like it, or it is little more than your name.",
  },
};

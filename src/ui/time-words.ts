/** A time as people say it, on one line: "8 s", "1 min 20 s", "1 h 5 min". */
export const formatDuration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}\u00a0s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min${seconds % 60 ? `\u00a0${seconds % 60}\u00a0s` : ""}`;
  return `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${minutes % 60}\u00a0min` : ""}`;
};

export function HelpDialogs() {
  return null;
}

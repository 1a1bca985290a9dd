export function GlossaryDialogs() {
  return null;
}

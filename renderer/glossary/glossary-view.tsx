export default function GlossaryView() {
  return null;
}

/** Light or dark, text size and the like, put on the root element for the style sheets. */
import { useApp } from './app.ts';

export function watchTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme, textSize } = useApp.getState().settings;
    const root = document.documentElement;
    root.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    root.style.setProperty('--draft-size', `${Math.max(13, Math.min(20, textSize))}px`);
  };
  apply();
  dark.addEventListener('change', apply);
  useApp.subscribe((now, before) => {
    if (now.settings !== before.settings) apply();
  });
}

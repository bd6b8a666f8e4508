/** A reader's own settings. They stay in the browser; where storage is blocked they last as long as the page. */
const PREFIX = 'goalpost.';

export function readSetting(key: 'theme' | 'lang'): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function saveSetting(key: 'theme' | 'lang', value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked or full storage must not stop the page from changing.
  }
}

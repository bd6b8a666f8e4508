// Runs before the first paint, so that a reader who chose a theme does not see the other one flash, and one for whom the
// copy in the page is not right does not see that. It is a file because the content security policy allows no inline script.
const page = document.documentElement;

const saved = (key) => {
  try {
    return localStorage.getItem(`goalpost.${key}`);
  } catch {
    // Storage is refused in some frames and modes; the page then follows the system.
    return null;
  }
};

const theme = saved('theme');
if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;

// The copy is in English and as the page is without choices (src/app/static.css).
const spoken = ['en', 'ru'];
const query = new URLSearchParams(location.search);
const choices = [...query.keys()].filter((key) => !/^(utm_\w+|fbclid|gclid|yclid|ref|lang)$/.test(key));
const language = [query.get('lang'), saved('lang'), ...navigator.languages.map((tag) => tag.split('-')[0])].find((code) =>
  spoken.includes(code),
);
if (choices.length > 0 || (language ?? 'en') !== 'en' || location.hash !== '') page.dataset.static = 'off';

// Rather a copy in another language than nothing: the app's script did not come.
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && delete page.dataset.static, true);

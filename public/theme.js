// Runs before the first paint, so that a reader who chose a theme does not see the other one flash. It is a file
// because the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('goalpost.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused in some frames and modes; the page then follows the system.
}

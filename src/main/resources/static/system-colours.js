// Dark mode follows the system. Lumo wants an attribute; it is set before the first paint, and when the system changes.
(function () {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () =>
    dark.matches
      ? document.documentElement.setAttribute('theme', 'dark')
      : document.documentElement.removeAttribute('theme');
  dark.addEventListener('change', apply);
  apply();
})();

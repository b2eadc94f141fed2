// Before the first paint: colour scheme and, where the server has not said it, language and direction. A file of its
// own, so that the policy for scripts needs no exception.
(function () {
  var root = document.documentElement;
  var language = /^\/en(\/|$)/.test(location.pathname) ? 'en' : 'fa';
  root.lang = language;
  root.dir = language === 'fa' ? 'rtl' : 'ltr';
  var scheme = null;
  try {
    scheme = localStorage.getItem('peyvand.scheme');
  } catch {
    // Storage may be forbidden.
  }
  if (scheme !== 'light' && scheme !== 'dark')
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);

  // Every page asks who is signed in; the question travels while the application still comes.
  var hash = document.currentScript.dataset.viewer;
  var acting = null;
  try {
    acting = sessionStorage.getItem('peyvand.membership');
  } catch {
    // Storage may be forbidden.
  }
  if (!hash || acting) return;
  window.peyvandAsked = {
    hash: hash,
    answer: fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'accept-language': language,
      },
      body: JSON.stringify({ documentId: hash, variables: {} }),
    }),
  };
  // It is said where the answer is waited for.
  window.peyvandAsked.answer.catch(function () {});
})();

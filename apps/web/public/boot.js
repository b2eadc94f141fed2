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

  // Every page asks who is signed in, and some what they show; the questions travel while the application still comes.
  var own = document.currentScript.dataset;
  var acting = null;
  try {
    acting = sessionStorage.getItem('peyvand.membership');
  } catch {
    // Storage may be forbidden.
  }
  var headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    'accept-language': language,
  };
  if (acting) headers['x-peyvand-membership'] = acting;
  var asks = own.viewer ? [{ documentId: own.viewer, variables: {} }] : [];
  // What stands in the address narrows what is asked.
  if (!location.search) asks = asks.concat(JSON.parse(own.asks || '[]'));
  window.peyvandAsked = asks.map(function (ask) {
    var body = JSON.stringify(ask);
    var answer = fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers: headers, body: body });
    // It is said where the answer is waited for.
    answer.catch(function () {});
    return { body: body, answer: answer };
  });
})();

import { URLSearchParams } from 'node:url';
import escape from 'escape-html';

const style = `
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  table { width: 100%; border-collapse: collapse } th, td { text-align: start; padding: .4rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #8884; border-radius: .5rem; padding: 1rem }
  iframe { width: 100%; height: 32rem; border: 1px solid #8884; border-radius: .5rem; background: #fff }
  td.at { white-space: nowrap } form { margin-bottom: 1rem }`;

const page = (title, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${style}</style><body>${body}</body></html>`;

const at = (iso) => escape(iso.replace('T', ' ').slice(0, 19));

/** A page of the mails of the demo, newest first, with the way to the older ones and back. */
export function listPage({ mails, older }, to, before) {
  const rows = mails.map(
    (mail) =>
      `<tr><td class="at">${at(mail.at)}</td><td dir="auto">${escape(mail.to.join(', '))}</td><td dir="auto"><a href="/message/${escape(mail.id)}">${escape(mail.subject || '(no subject)')}</a></td></tr>`,
  );
  const search = `<form action="/"><label>To <input name="to" type="email" value="${escape(to)}"></label> <button>Show</button></form>`;
  const table = rows.length
    ? `<table><thead><tr><th>When (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    : `<p>${before ? 'No older mail.' : 'No mail yet.'}</p>`;
  const address = (id) => escape(`/?${new URLSearchParams({ ...(to && { to }), ...(id && { before: id }) })}`);
  const ways = [
    ...(before ? [`<a href="${address('')}">Newest</a>`] : []),
    ...(older ? [`<a rel="next" href="${address(older)}">Older</a>`] : []),
  ].join(' · ');
  return page(
    'Peyvand mailbox',
    `<h1>Mailbox</h1><p>What Peyvand has sent. Nothing leaves this machine.</p>${search}${table}<nav>${ways}</nav>`,
  );
}

/** One mail: its text with addresses that can be followed, and its HTML in a frame that can run nothing. */
export function messagePage(mail) {
  const text = escape(mail.text).replaceAll(
    /https?:\/\/[^\s<>"']+/g,
    (url) => `<a href="${url}" target="_blank" rel="noopener noreferrer">${url}</a>`,
  );
  const html = mail.hasHtml
    ? `<h2>As HTML</h2><iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/message/${escape(mail.id)}/html"></iframe>`
    : '';
  const head = `<p>From <bdi>${escape(mail.from)}</bdi><br>To <bdi>${escape(mail.to.join(', '))}</bdi><br>${at(mail.at)} UTC · <a href="/message/${escape(mail.id)}/raw">as it came</a></p>`;
  return page(
    mail.subject,
    `<p><a href="/">All mails</a></p><h1 dir="auto">${escape(mail.subject || '(no subject)')}</h1>${head}<pre dir="auto">${text}</pre>${html}`,
  );
}

/** Links leave the frame: it must not be navigated itself. */
export const htmlPart = (html) => `<!doctype html><base target="_blank">${html}`;

/** A text as it may stand between tags and in quoted attributes. */
export { default as escapeHtml } from 'escape-html';

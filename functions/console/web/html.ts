/** Markup as tagged templates; whatever is put into it is text, never markup. */
export { html } from 'htm/preact';

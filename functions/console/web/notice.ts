import { html } from './html.ts';

/** One message in the middle of the page, with at most one thing to do. */
export function Notice(props: {
  readonly title: string;
  readonly message: string;
  readonly action?: { readonly words: string; readonly run: () => void };
}) {
  const { title, message, action } = props;
  return html`<main class="notice">
    <h1>${title}</h1>
    <p>${message}</p>
    ${action && html`<button class="primary" onClick=${action.run}>${action.words}</button>`}
  </main>`;
}

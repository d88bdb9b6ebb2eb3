import { render } from 'preact';
import { App } from './app.ts';
import { html } from './html.ts';
import { Notice } from './notice.ts';
import { startPage } from './start.ts';
import type { Started } from './start.ts';

const page = document.querySelector('#page');

if (page !== null) {
  startPage().then(
    (started) => render(firstView(started), page),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : 'The page could not start.';
      const again = { words: 'Try again', run: () => location.reload() };
      render(
        html`<${Notice} title="The console did not start" message=${message} action=${again} />`,
        page,
      );
    },
  );
}

function firstView({ configuration, start }: Started) {
  document.title = `Cases · ${configuration.brand.name}`;
  switch (start.kind) {
    case 'ready':
      return html`<${App} session=${start.session} configuration=${configuration} />`;
    case 'signed_out': {
      const action = { words: 'Sign in', run: () => void start.signIn() };
      const message = start.reason ?? 'Sign in to see the cases of your team.';
      return html`<${Notice}
        title=${configuration.brand.name}
        message=${message}
        action=${action}
      />`;
    }
    case 'unavailable':
      return html`<${Notice} title=${start.title} message=${start.message} />`;
  }
}

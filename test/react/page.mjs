// A page of somebody else's, made with React. Bundled for a server and for a browser, with React 18 and React 19.
import { memoryAdapter } from 'creator-onboarding/adapters/memory';
import { createElement as h, StrictMode, useState } from 'react';
import { ConnectSocialProfile, InviteStatus, OnboardingProvider, ResetPasswordForm } from 'creator-onboarding/react';

export const adapter = memoryAdapter();

export function Page({ tell, take }) {
  const [settings, setSettings] = useState({ headingLevel: 3, mode: 'redirect', platforms: 'tiktok', word: 'first' });
  take?.(setSettings);
  const { word, ...given } = settings;
  return h(
    OnboardingProvider,
    { adapter, baseUrl: 'https://api.example' },
    h(
      InviteStatus,
      {
        id: 'status',
        className: 'card wide',
        'data-testid': 'invitation',
        'aria-label': 'Invitation',
        hidden: false,
        token: 'inv_secret',
        headingLevel: given.headingLevel,
        onClick: () => tell(`${word} click`),
        onInviteResent: ({ detail }) => tell(`${word} resent ${detail.retryAfter}`),
      },
      h('p', { slot: 'intro' }, 'Hello.'),
    ),
    h(ResetPasswordForm, { id: 'form', variant: 'activate', hidden: true }),
    h(ConnectSocialProfile, { id: 'connect', mode: given.mode, platforms: given.platforms }),
  );
}

export const page = (props) => h(StrictMode, null, h(Page, props));

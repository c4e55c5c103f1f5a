import { ConnectSocialProfileElement } from '../elements/connect-social-profile/connect-social-profile.js';

ConnectSocialProfileElement.define();

export type { ConnectSocialProfileElement };
export type * from '../elements/connect-social-profile/events.js';

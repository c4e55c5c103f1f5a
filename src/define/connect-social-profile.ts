import { ConnectSocialProfileElement } from '../elements/connect-social-profile/connect-social-profile.js';

ConnectSocialProfileElement.define();

import { ConnectSocialProfileElement } from '../../elements/connect-social-profile/connect-social-profile.js';
import { elementFacts } from '../element-facts.js';
import { watch } from '../watch.js';

watch(ConnectSocialProfileElement, elementFacts['connect-social-profile']);
ConnectSocialProfileElement.define();

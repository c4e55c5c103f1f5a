import type { TokenAnswer } from './token-source.js';

/** What a partner's server hands its page for one creator. */
export type EmbedTokenAnswer = TokenAnswer;
export type FetchEmbedToken = () => Promise<EmbedTokenAnswer>;

/** The former name of {@link optionalPeer}. */
export { optionalPeer as loadPeer } from './optional-peer.js';

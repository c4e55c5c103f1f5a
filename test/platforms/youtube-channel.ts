import type { FakeChannel } from './accounts.js';

/** One item of `channels.list`. */
export function channelItem(
  channel: FakeChannel,
  videoCount: number,
  parts: readonly string[],
  picture: string,
): Record<string, unknown> {
  const hidden = channel.hidesSubscribers ?? false;
  const all: Record<string, unknown> = {
    snippet: {
      title: channel.title,
      description: '',
      ...(channel.handle === undefined ? {} : { customUrl: channel.handle }),
      publishedAt: '2019-04-02T08:00:00Z',
      thumbnails: { default: { url: picture, width: 88, height: 88 } },
    },
    // Numbers are texts; a hidden count is 0 or missing, and only the flag tells.
    statistics: {
      viewCount: String(channel.views),
      ...(hidden ? {} : { subscriberCount: String(channel.subscribers) }),
      hiddenSubscriberCount: hidden,
      videoCount: String(videoCount),
    },
    contentDetails: { relatedPlaylists: { likes: '', uploads: `UU${channel.id.slice(2)}` } },
  };
  const chosen = Object.entries(all).filter(([part]) => parts.includes(part));
  return { kind: 'youtube#channel', etag: 'fake', id: channel.id, ...Object.fromEntries(chosen) };
}

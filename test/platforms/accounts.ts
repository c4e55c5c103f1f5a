import type { FakePost } from './posts.js';

/** Somebody's account at a platform. Tests change it as people do: rename, switch type, hide numbers. */
export interface FakeAccount {
  /** How tests and the sign-in page call it. */
  readonly key: string;
  /** The platform's own id of the profile. */
  readonly userId: string;
  /** The other id the platform gives: app-scoped (Meta), union_id (TikTok). */
  readonly secondId: string;
  handle: string;
  name: string;
  /** In the platform's spelling: `BUSINESS`, `MEDIA_CREATOR`, `PERSONAL`. Empty where it has none. */
  type: string;
  followers: number;
  /** YouTube: the number is not shown. */
  hidesFollowers?: boolean;
  following: number;
  likes: number;
  bio: string;
  verified?: boolean;
  /** Colour of the picture, `#rrggbb`. */
  readonly colour: string;
  /** YouTube: the channels that a Google account signs in to; usually one, sometimes none. */
  channels?: FakeChannel[];
  pages?: FakePage[];
  /** Newest first. */
  posts?: FakePost[];
}

export interface FakeChannel {
  readonly id: string;
  handle?: string;
  title: string;
  subscribers: number;
  hidesSubscribers?: boolean;
  views: number;
  readonly colour: string;
}

/** A Facebook Page and the Instagram account linked to it, if any. */
export interface FakePage {
  readonly id: string;
  name: string;
  username?: string;
  followers: number;
  readonly colour: string;
  published?: boolean;
  /** Key of an account in {@link facebookInstagramAccounts}. */
  instagram?: string;
  /** Only listed below a business portfolio, and only with business_management. */
  inPortfolio?: boolean;
}

const person = (account: Partial<FakeAccount> & Pick<FakeAccount, 'key' | 'userId' | 'handle'>): FakeAccount => ({
  secondId: '',
  name: account.handle,
  type: '',
  followers: 0,
  following: 0,
  likes: 0,
  bio: '',
  colour: '#0a5c5c',
  ...account,
});

/** User ids have 17 digits and an odd end, so that a parser of doubles gets them wrong. */
export const instagramAccounts = () => [
  person({
    key: 'maya',
    userId: '17841405822304915',
    secondId: '24513998810273651',
    handle: 'mayamakes',
    name: 'Maya Makes',
    type: 'MEDIA_CREATOR',
    followers: 48_210,
    following: 312,
    bio: 'Ceramics, slowly',
    colour: '#b1472f',
  }),
  person({
    key: 'maya-private',
    userId: '17841400008466371',
    secondId: '24513998810999997',
    handle: 'maya.at.home',
    name: 'Maya',
    type: 'PERSONAL',
    followers: 143,
    following: 260,
    colour: '#5b6b8c',
  }),
  person({
    key: 'studio',
    userId: '17841411223344559',
    secondId: '24513998811002345',
    handle: 'north.kiln.studio',
    name: 'North Kiln Studio',
    type: 'BUSINESS',
    followers: 9_120,
    following: 88,
    colour: '#2f6f4f',
  }),
];

export const tiktokAccounts = () => [
  person({
    key: 'maya',
    userId: '-000Kd2mQ7vYbX1maya-open',
    secondId: 'c9c60f44-a68e-4f5d-84dd-ce22faeb0ba1',
    handle: 'maya.makes',
    name: 'Maya Makes',
    followers: 131_400,
    following: 57,
    likes: 2_413_992,
    bio: 'pots & kilns',
    colour: '#b1472f',
  }),
  person({
    key: 'other',
    userId: '-000Zr8kP3sWcL9other-open',
    secondId: '5f1e9f0a-0b1c-4f53-9a53-0a0d0c6c4f11',
    handle: 'kiln.cat',
    name: 'Kiln Cat',
    followers: 12,
    following: 4,
    likes: 3,
    colour: '#5b6b8c',
  }),
];

export const googleAccounts = () => [
  person({
    key: 'maya',
    userId: '104812345678901234567',
    handle: 'maya@example.com',
    name: 'Maya Makes',
    colour: '#b1472f',
    channels: [
      {
        id: 'UCm4y4M4k3sChannel000001',
        handle: '@mayamakes',
        title: 'Maya Makes',
        subscribers: 20_300,
        views: 1_882_014,
        colour: '#b1472f',
      },
    ],
  }),
  person({
    key: 'no-channel',
    userId: '104812345678909999999',
    handle: 'maya.private@example.com',
    name: 'Maya (private)',
    colour: '#5b6b8c',
    channels: [],
  }),
  // The account chooser lists a brand account below its owner; the token then speaks for the brand's channel.
  person({
    key: 'brand',
    userId: '116600000000000000042',
    handle: 'North Kiln Studio (brand account)',
    name: 'North Kiln Studio',
    colour: '#2f6f4f',
    channels: [
      {
        id: 'UCn0rthK1lnStud10Br4nd42',
        title: 'North Kiln Studio',
        subscribers: 812,
        hidesSubscribers: true,
        views: 40_117,
        colour: '#2f6f4f',
      },
    ],
  }),
];

/** Reached through a Facebook Page. */
export const facebookInstagramAccounts = () => instagramAccounts().filter(({ type }) => type !== 'PERSONAL');

export const facebookAccounts = () => [
  person({
    key: 'maya',
    userId: '10224816903357719',
    handle: 'Maya Moss',
    name: 'Maya Moss',
    colour: '#b1472f',
    pages: [
      {
        id: '104955512345677',
        name: 'Maya Makes',
        username: 'mayamakespots',
        followers: 5_120,
        colour: '#b1472f',
        instagram: 'maya',
      },
      { id: '104955512345679', name: 'North Kiln Studio', followers: 902, colour: '#2f6f4f', instagram: 'studio' },
      { id: '104955512345687', name: 'Glaze Notes', followers: 77, colour: '#4a3a6b' },
      { id: '104955512345681', name: 'Old shop', followers: 3, colour: '#777777', published: false },
      { id: '104955512345683', name: 'Portfolio Page', followers: 71, colour: '#33445f', inPortfolio: true },
    ],
  }),
  person({ key: 'no-page', userId: '10224816903399991', handle: 'Max Moss', name: 'Max Moss', pages: [] }),
];

export const threadsAccounts = () => [
  person({
    key: 'maya',
    userId: '25987104430117733',
    handle: 'mayamakes',
    name: 'Maya Makes',
    followers: 6_480,
    colour: '#b1472f',
  }),
  person({ key: 'other', userId: '25987104430119991', handle: 'kiln.cat', name: 'Kiln Cat', colour: '#5b6b8c' }),
];

export const pinterestAccounts = () => [
  person({
    key: 'maya',
    userId: '549755885175',
    handle: 'mayamakespins',
    name: 'Maya Makes',
    type: 'BUSINESS',
    followers: 3_310,
    following: 40,
    colour: '#b1472f',
  }),
  person({ key: 'other', userId: '549755885999', handle: 'kilncat', type: 'PINNER', colour: '#5b6b8c' }),
];

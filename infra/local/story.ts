import type { Channel } from '../../shared/policy/configuration.ts';

type Said = {
  readonly afterMs: number;
  readonly channel: Channel;
  readonly author: string;
  readonly text: string;
  readonly says: string;
};

/** One act: a customer posts, or the owner of a customer's case answers. */
export type Act =
  | (Said & {
      readonly kind: 'post';
      readonly language?: string;
      readonly type?: string;
      readonly triage?: Readonly<Record<string, string>>;
    })
  | (Said & { readonly kind: 'answer' });

/** A morning at a parcel company, in four languages. */
export const STORY: readonly Act[] = [
  {
    kind: 'post',
    afterMs: 300,
    channel: 'x',
    author: 'maya_r',
    text: '@brand my parcel has been "out for delivery" for three days now. Nobody picks up. 😡',
    language: 'en',
    says: 'X: Maya complains to the brand',
  },
  {
    kind: 'post',
    afterMs: 1_500,
    channel: 'standard-webhooks',
    author: 'happy-jan',
    text: 'Brand Parcels was weer een dag eerder dan beloofd, top!',
    language: 'nl',
    triage: { issue: 'no', valence: 'positive', intent: 'praise' },
    says: 'Listening: Jan is happy (no case)',
  },
  {
    kind: 'post',
    afterMs: 1_500,
    channel: 'facebook',
    author: 'Nguyễn Thị Lan',
    text: 'Gói hàng của tôi bị mất, gọi tổng đài mãi không ai trả lời 😢',
    says: 'Facebook: Lan complains; nobody will answer her',
  },
  {
    kind: 'post',
    afterMs: 1_500,
    channel: 'x',
    author: 'ahmad_z',
    text: '@brandrobin barang saya sampai rosak, sudah dua kali macam ni!',
    language: 'ms',
    says: 'X: Ahmad names Robin, so Robin owns it',
  },
  {
    kind: 'answer',
    afterMs: 2_500,
    channel: 'x',
    author: 'maya_r',
    text: 'Maya, I am Robin and I have your parcel’s trace open now. You hear from me within the hour. ^RJ',
    says: 'Desk: Maya is answered in public',
  },
  {
    kind: 'post',
    afterMs: 2_000,
    channel: 'standard-webhooks',
    author: 'cheap-pills-4u',
    text: 'Best prices!!! brand parcels discount pills click here',
    language: 'en',
    triage: { issue: 'no', intent: 'spam', valence: 'neutral', authorKind: 'bot' },
    says: 'Listening: spam (no case)',
  },
  {
    kind: 'post',
    afterMs: 1_500,
    channel: 'standard-webhooks',
    author: 'pieter-v',
    text: 'Brand Parcels heeft mijn pakket bij de buren van straat 12 afgegeven. Ik woon op 21.',
    language: 'nl',
    type: 'complaint.posted',
    says: 'Forum: Pieter complains',
  },
  {
    kind: 'answer',
    afterMs: 3_000,
    channel: 'standard-webhooks',
    author: 'pieter-v',
    text: 'Pieter, dat hoort niet. Ik haal het vandaag op en breng het u. ^ST',
    says: 'Desk: Pieter is answered',
  },
  {
    kind: 'post',
    afterMs: 3_000,
    channel: 'standard-webhooks',
    author: 'pieter-v',
    text: 'Twee dagen later, nog niets. Brand Parcels belooft en doet niets.',
    language: 'nl',
    type: 'complaint.posted',
    says: 'Forum: Pieter is back in public: top priority, the lead is told',
  },
  {
    kind: 'post',
    afterMs: 2_000,
    channel: 'facebook',
    author: 'Siti Aminah',
    text: 'Kenapa rider letak barang kat luar pagar? Hilang siapa nak jawab?',
    says: 'Facebook: Siti complains',
  },
];

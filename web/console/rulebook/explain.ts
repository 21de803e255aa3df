import type { Category, Policy } from '@wire'

/** A sentence of the words, with what fills it. */
export interface Said { key: string; facts: Record<string, number> }

const said = (key: string, facts: Record<string, number> = {}): Said => ({ key, facts })

function ringsSaid(policy: Policy): Said {
  const [first = 0] = policy.rings_min
  const last = policy.rings_min.at(-1) ?? first
  return policy.rings_min.length > 1 ? said('rings', { first, every: policy.ring_every_s, last }) : said('ring', { first })
}

/** What a policy does, in plain language: whom it asks, how it widens, when it gives up, what becomes of the silent. */
export const saidOfPolicy = (policy: Policy): Said[] => [
  said(policy.kind, { width: policy.width, window: policy.window_s, gain: Math.round(policy.gain * 1000) / 10, most: policy.most }),
  ringsSaid(policy),
  said('escalate', { leader: policy.leader_after_s, police: policy.police_after_s }),
  said(policy.recall_unanswered ? 'recall' : 'keep'),
]

const opening = (category: Category): string => (category.mode === 'joint' ? 'joint' : category.at_once ? 'first_at_once' : 'first_by_hand')

/** What happens when such a call comes in. */
export function saidOfCategory(category: Category): Said[] {
  if (category.mode === 'never') return [said('never')]
  const wanted = said('wanted', { n: category.wanted, minutes: Math.round(category.target_s / 6) / 10 })
  return [said(opening(category)), wanted, ...(category.pairing ? [said('paired')] : [])]
}

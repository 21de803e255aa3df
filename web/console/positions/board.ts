import type { Fixes, House, OnDuty, Point } from '@wire'

export const STALE_AFTER_S = 180

export interface Standing { member: OnDuty; at: Point; ageS: number | null }

/** Where everybody on duty is: the fix, otherwise the post. Who is not on duty is not on the map, whatever was heard of him. */
export function standings(members: Readonly<Record<string, OnDuty>>, houses: Readonly<Record<string, House>>, fixes: Fixes, nowMs: number): Standing[] {
  const posts = new Map(Object.values(houses).flatMap(house => house.posts.map(post => [post.id, post.at] as const)))
  return Object.values(members).flatMap((member): Standing[] => {
    const fix = fixes.get(member.id)
    if (fix) return [{ member, at: fix.at, ageS: Math.max(0, nowMs / 1000 - fix.seen) }]
    const at = member.post ? posts.get(member.post) : undefined
    return at ? [{ member, at, ageS: null }] : []
  })
}

export const isStale = ({ ageS }: Pick<Standing, 'ageS'>): boolean => ageS !== null && ageS > STALE_AFTER_S

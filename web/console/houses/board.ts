import type { Listing } from '@kit'
import type { House } from '@wire'

export interface Thing { item: string; usable: boolean; count: number; expires: string | null }

/** Equal things together, the unusable first; `expires`: the first of them to do so. */
export function grouped(equipment: House['equipment']): Thing[] {
  const groups = new Map<string, Thing>()
  for (const { item, usable, expires } of equipment) {
    const known = groups.get(`${item}${usable}`)
    const first = [known?.expires, expires].filter((day): day is string => typeof day === 'string').sort()[0] ?? null
    groups.set(`${item}${usable}`, { item, usable, count: (known?.count ?? 0) + 1, expires: first })
  }
  return [...groups.values()].sort((a, b) => Number(a.usable) - Number(b.usable) || a.item.localeCompare(b.item))
}

/** How a house is manned, and whether that matters now: closed outside its hours is no alarm. */
export const manningTone = (house: House): 'good' | 'warn' | 'bad' | 'past' => (house.status === 'open' ? 'good' : !house.expected ? 'past' : house.status === 'thin' ? 'warn' : 'bad')

type Turn = House['equipment'][number]['turns'][number]
const BAD: readonly Turn[] = ['overdue', 'defect_overdue', 'expired']
export const turnTone = (turn: Turn): 'warn' | 'bad' => (BAD.includes(turn) ? 'bad' : 'warn')
/** Overdue says due as well. */
export const turnsSaid = (turns: readonly Turn[]): Turn[] => turns.filter(turn => turn !== 'due' || !turns.includes('overdue'))

/** What of a house wants looking after, by the filter's name. */
const CARE: Record<string, (thing: House['equipment'][number]) => boolean> = {
  yes: thing => !thing.usable,
  due: thing => thing.turns.includes('due'),
  overdue: thing => thing.turns.some(turn => BAD.includes(turn)),
  away: thing => thing.fitness === 'taken' || thing.fitness === 'lent' || thing.fitness === 'missing',
}
export const careCount = (house: House, kind: string): number => house.equipment.filter(thing => CARE[kind]?.(thing)).length

export const unfitCount = (house: House): number => house.equipment.filter(thing => !thing.usable).length
export const guardCount = (house: House): number => house.posts.reduce((sum, post) => sum + post.guards.length, 0)

const RANK = { closed: 0, thin: 1, open: 2 } as const
const ORDER: Record<string, (a: House, b: House) => number> = {
  name: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
  manning: (a, b) => RANK[a.status] - RANK[b.status],
  guards: (a, b) => guardCount(a) - guardCount(b),
  unfit: (a, b) => unfitCount(a) - unfitCount(b),
}

/** The houses a list shows: those that match, in its order. `itemName` says an item in the user's language, so that it can be searched. */
export function listed(houses: readonly House[], { q, sort, filters }: Listing, itemName: (code: string) => string): House[] {
  const wanted = q.toLowerCase()
  const text = (house: House) => [house.name, house.unit, house.call_sign, ...house.posts.flatMap(post => [post.name, post.call_sign]), ...house.equipment.flatMap(thing => [itemName(thing.item), thing.label, thing.serial])].join(' ').toLowerCase()
  const by = ORDER[sort.replace('-', '')] ?? ORDER['name']
  const found = houses.filter(house => (!wanted || text(house).includes(wanted)) && (!filters['manning'] || house.status === filters['manning'])
    && (!filters['item'] || house.equipment.some(thing => thing.item === filters['item'])) && (!filters['unfit'] || careCount(house, filters['unfit']) > 0))
  const ordered = found.sort((a, b) => (by?.(a, b) ?? 0) || a.id.localeCompare(b.id))
  return sort.startsWith('-') ? ordered.reverse() : ordered
}

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

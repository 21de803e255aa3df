/** What the phone makes of roll-calls. Pure: no wire, no clock. */
import type { RollCallAsk } from '@wire'

const RINGS = new Set<string>(['called', 'called_again'])

export const rings = ({ status, next }: RollCallAsk): boolean => RINGS.has(status) && next.includes('answer')

/** The newest one of each name: what was missed before it is nobody's business any more. */
export function shown(asks: readonly RollCallAsk[]): readonly RollCallAsk[] {
  const newest = new Map([...asks].sort((a, b) => a.called.localeCompare(b.called)).map(ask => [ask.name, ask]))
  return [...newest.values()].filter(({ status }) => status !== 'let_go')
}

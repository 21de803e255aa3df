import { computed } from 'vue'
import { useSpeech } from '@kit'
import type { Approval } from '@wire'
import { useAsk, useLive, wire } from '../shell'

/** What waits: for my word first, then my own, then what others may decide. */
export function useApprovals() {
  const { boards, hasSnapshot } = useLive()
  const all = computed(() => Object.values(boards.value.approvals).sort((a, b) => a.asked.localeCompare(b.asked)))
  return {
    hasSnapshot,
    toDecide: computed(() => all.value.filter(one => one.next.includes('approve'))),
    own: computed(() => all.value.filter(one => one.own)),
    others: computed(() => all.value.filter(one => !one.own && !one.next.includes('approve'))),
    past: useAsk(() => wire.approvals.past()),
  }
}

/** Filters of no interest: everything that was left as it is. */
const plain = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
const SAID = new Set(['what', 'account', 'role', 'name', 'login', 'order', 'kind', 'subject', 'until', 'hold', 'restore', 'track', 'member'])

function leaves(value: unknown, key = ''): [string, string | number | boolean][] {
  if (plain(value)) return [[key, value]]
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => leaves(one, name)) : []
}

/** What exactly would be done, in a sentence, and what narrows it down. */
export function useDeed() {
  const { t, te, term, day, time } = useSpeech()
  const named = (one: Approval, key: string): string => { const id = String(one.parameters[key] ?? ''); return one.names[id] ?? id }

  function will(one: Approval): string {
    const { parameters, shown } = one
    if (one.act === 'export') return t('approvals.will.export', { list: t(`approvals.list.${String(parameters['what'])}`), people: shown['people'] ?? '' })
    if (one.act === 'elevation' && parameters['account']) return t('approvals.will.elevation', { who: named(one, 'account'), before: term('role', String(shown['before'])), role: term('role', String(parameters['role'])) })
    if (one.act === 'elevation') return t('approvals.will.account', { who: String(parameters['name']), login: String(parameters['login']), role: term('role', String(parameters['role'])) })
    const taken = shown['taken'] ? `${day(String(shown['taken']))} ${time(String(shown['taken']))}` : ''
    const until = parameters['until'] ? day(String(parameters['until'])) : ''
    return t(`approvals.will.${one.act}`, { who: parameters['kind'] === 'incident' ? `#${String(shown['number'])}` : named(one, one.act === 'replay' ? 'member' : 'subject'), number: String(shown['number'] ?? ''), until, taken })
  }
  const word = (value: string | number | boolean): string => (typeof value === 'boolean' ? t(value ? 'common.yes' : 'common.no') : String(value))
  const narrows = (one: Approval): string => leaves(one.parameters).filter(([key]) => !SAID.has(key))
    .map(([key, value]) => `${te(`approvals.field.${key}`) ? t(`approvals.field.${key}`) : key}：${word(value)}`).join('；')
  return { will, narrows }
}

export const { decide, withdraw } = wire.approvals
export const { place, lift } = wire.holds
export const confirmRestore = wire.restores.confirm

/** The house was brought back from a backup and nobody has confirmed it. */
export const useRestore = () => useAsk(() => wire.restores.open())

/** What is kept beyond its time. */
export const useHolds = () => useAsk(() => wire.holds.list())

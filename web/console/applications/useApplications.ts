import { useAsk, useListing, wire } from '../shell'
import type { ApplicationRecord, Step, QueryOf } from '@wire'

const FILTERS = ['scope', 'step', 'owner', 'overdue'] as const

/** The station's applications; the subdistrict office sees those it may still say something on. */
export const useApplications = () => useListing(FILTERS, 'due', ({ q, sort, page, filters }, size) => {
  const known = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  return wire.applications.list({ q, sort, ...known, page, size } as QueryOf<'/api/applications'>)
})

/** One application, what happened to it, and what is done with it. */
export function useApplication(id: () => string, mayHandle: () => boolean) {
  const record = useAsk(() => wire.applications.get(id()))
  const history = useAsk(async () => (mayHandle() ? await wire.applications.history(id()) : []))
  const ask = async () => { await Promise.all([record.ask(), history.ask()]) }
  const after = async (deed: Promise<ApplicationRecord>) => { record.answer.value = await deed; await history.ask() }

  return {
    record, history, ask,
    claim: () => after(wire.applications.claim(id())),
    step: (step: Step) => after(wire.applications.step(id(), step)),
    assign: (owner: string, due: string) => after(wire.applications.assign(id(), { version: record.answer.value?.version ?? 0, owner, due: due || null })),
    recommend: (favours: boolean, note: string) => after(wire.applications.recommend(id(), favours, note)),
    decide: (granted: boolean, answer: string) => after(wire.applications.decide(id(), granted, answer)),
    openHouse: () => after(wire.applications.openHouse(id())),
  }
}

export const useOwners = () => useAsk(() => wire.applications.owners())

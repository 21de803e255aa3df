import { useAsk, wire } from '../shell'
import type { Application, MemberRecord } from '@wire'

/** One member: the record, what happened to the membership, who looked; and the verbs. */
export function useMember(id: () => string) {
  const record = useAsk(() => wire.members.get(id()))
  const history = useAsk(() => wire.members.history(id()))
  const looks = useAsk(() => wire.members.looks(id()))
  const teams = useAsk(() => wire.teams.ofMember(id()))
  const ask = async () => { await Promise.all([record.ask(), history.ask(), looks.ask(), teams.ask()]) }

  return {
    record, history, looks, teams, ask,
    async step(verb: MemberVerb, reason: string): Promise<void> { await wire.members.step(id(), verb, reason); await ask() },
    async amend(change: Partial<Application>): Promise<void> { await wire.members.amend(id(), change); await ask() },
  }
}

export type MemberVerb = 'check' | 'interview' | 'train' | 'admit' | 'confirm' | 'suspend' | 'reinstate' | 'leave' | 'refuse'

export const enrol = (application: Application): Promise<MemberRecord> => wire.members.enrol(application)

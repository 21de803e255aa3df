import { wire } from '../shell'

/** A named look-up outside an incident: it needs a reason, and the member will see it. */
export const lookUp = (member: string, reason: string) => wire.positions.look(member, reason)

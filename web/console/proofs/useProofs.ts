import { useAsk, useListing, wire } from '../shell'

/** Certificates nobody has looked at yet, whoever has waited longest first. */
export const useWaitingProofs = () => useListing([], 'sent', ({ page }, size) => wire.proofs.waiting({ page, size }))

/** What one member, or applicant, shows. */
export const useProofsOf = (member: () => string) => useAsk(() => wire.proofs.of(member()))

export const { confirm, refuse, photo: photoOf } = wire.proofs

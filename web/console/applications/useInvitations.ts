import { useListing, wire } from '../shell'
import type { NewInvitation } from '@wire'

/** The links by which people may apply. */
export const useInvitations = () => useListing([], '-created', ({ page }, size) => wire.applications.invitations(page, size))

export const invite = (wish: NewInvitation) => wire.applications.invite(wish)
export const revoke = (id: string) => wire.applications.revoke(id)
export const housesToChoose = () => wire.houses.list()

/** What stands in the QR code: the phone's page, at this very house. */
export const addressOf = (token: string): string => `${location.origin}/member/#/apply/${token}`

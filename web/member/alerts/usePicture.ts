/** The photograph of a watch alert; comes with the page that shows one. */
import { isRefused } from '@wire'
import { ask } from '../shell/useWire'

export const seePhoto = (receipt: string) => ask<Blob>('GET', `/api/my-alerts/${encodeURIComponent(receipt)}/photo`, { as: 'blob' })
export const isGone = (error: unknown): boolean => isRefused(error) && error.status === 404

import { serverNow } from '@kit/clock'

const CHINA_MS = 8 * 3_600_000

/** The date on the wall calendar in China. */
export const todayText = (): string => new Date(serverNow() + CHINA_MS).toISOString().slice(0, 10)

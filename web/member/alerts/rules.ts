/** What the phone makes of watch alerts. Pure: no wire, no clock. */
import type { MyAlert } from '@wire'

/** Whose time runs, by this device's own reckoning: without a network too nothing is shown a second longer. Unread ones first. */
export function running(alerts: readonly MyAlert[], now: number): readonly MyAlert[] {
  return alerts.filter(one => Date.parse(one.expires) > now).sort((a, b) => Number(!!a.acknowledged) - Number(!!b.acknowledged) || b.expires.localeCompare(a.expires))
}

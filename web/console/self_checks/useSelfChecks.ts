import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useClock, useSpeech } from '@kit'
import type { Venue } from '@wire'
import { useAccess } from '../access'
import { download, useAsk, useLive, wire } from '../shell'
import type { FileForm } from '../shell/parts/ExportDialog.vue'
import { inOrder } from './board'

const PAST_SIZE = 25
export const KINDS = ['mall_garage', 'hotel', 'shop', 'farm_guest_house'] as const

/** What is under way, live. */
export function useSelfChecks() {
  const { boards, hasSnapshot } = useLive()
  const { may } = useAccess()
  const now = useClock()
  return {
    hasSnapshot,
    checks: computed(() => inOrder(Object.values(boards.value.self_checks), now.value)),
    mayAsk: may('self_check.command'), mayKeep: may('venue.keep'),
  }
}

/** Venues, read again when what is under way changes. */
export function useVenues() {
  const { boards } = useLive()
  const venues = useAsk(wire.selfChecks.venues)
  watch(() => boards.value.self_checks, venues.ask, { immediate: true })
  return venues
}

/** One venue with its history, read again when what is under way changes. */
export function useVenue(id: () => string) {
  const { boards } = useLive()
  const record = useAsk(() => wire.selfChecks.venue(id()))
  watch([id, () => boards.value.self_checks], record.ask, { immediate: true })
  return record
}

export function usePastChecks() {
  const page = ref(1)
  const past = useAsk(() => wire.selfChecks.closed(page.value, PAST_SIZE))
  watch(page, past.ask)
  return { page, size: PAST_SIZE, past }
}

/** A venue's history as a file, in the reader's words. */
export function useHistoryFile() {
  const { t } = useSpeech()
  const { tm, rt } = useI18n()
  const group = (name: string) => Object.entries(tm(name) as Record<string, string>).map(([code, word]) => [code, rt(word)])
  return async (venue: Venue, reason: string, form: FileForm): Promise<void> => {
    const words = Object.fromEntries(['checks.item', 'checks.severity', 'checks.status', 'checks.hazard', 'self_checks.columns'].flatMap(group)) as Record<string, string>
    download(await wire.selfChecks.export(venue.id, form, { reason, words }), `${t('self_checks.title')} ${venue.name}.${form}`)
  }
}

export const findMembers = async (q: string) => (await wire.members.list({ q, size: 8 })).rows
export const { addVenue, amendVenue, retireVenue, ask, cancel, assign, accept, sendBack, photo } = wire.selfChecks

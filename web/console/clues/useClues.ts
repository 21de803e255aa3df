import { computed, onUnmounted, ref, watch } from 'vue'
import type { Spot } from '@kit/spots'
import type { ClueRecord, ClueStep, QueryOf } from '@wire'
import { useAsk, useListing, useLive, wire } from '../shell'

const STATES = ['confirmed', 'unfounded', 'unverifiable', 'handed_over']
const GO_ON_MS = 4 * 60_000

/** The station's clues: those to be done unless another state is asked for; read again when the queue tells of a change. */
export function useClues() {
  const listing = useListing(['state', 'conduct'], '', ({ page, filters }, size) => {
    const { state = '', conduct = '' } = filters
    const asked = { page, size, open: state === '', ...(STATES.includes(state) && { status: state }), ...(conduct && { conduct }) }
    return wire.clues.list(asked as QueryOf<'/api/clues'>)
  })
  const { boards } = useLive()
  watch(() => boards.value.clues, () => void listing.ask())
  return listing
}

/** One clue and what is done with it. While somebody is on it and has it open, it stays his. */
export function useClue(id: () => string, me: () => string) {
  const record = useAsk(() => wire.clues.get(id()))
  const { boards } = useLive()
  const sealed = ref('')
  const after = async (deed: Promise<ClueRecord>) => { record.answer.value = await deed }
  watch(() => boards.value.clues[id()], () => void record.ask())
  const goOn = setInterval(() => { if (record.answer.value && record.answer.value.holder === me()) void after(wire.clues.hold(id())).catch(() => undefined) }, GO_ON_MS)
  onUnmounted(() => { clearInterval(goOn) })

  return {
    record, sealed,
    hold: () => after(wire.clues.hold(id())),
    letGo: () => after(wire.clues.letGo(id())),
    step: (verb: ClueStep['verb'], words: string, to: string) => after(wire.clues.step(id(), { verb, words, to, version: record.answer.value?.version ?? 0 })),
    prefer: (priority: 1 | 2 | 3) => after(wire.clues.prefer(id(), priority)),
    merge: (into: string) => after(wire.clues.merge(id(), into)),
    say: (words: string) => after(wire.clues.say(id(), words)),
    openIncident: (category: string) => after(wire.clues.openIncident(id(), category)),
    cover: (photo: string, spots: readonly Spot[], version: number) => after(wire.clues.coverPhoto(id(), photo, { spots: [...spots], version })),
    open: async (photo: string, reason: string) => {
      const picture = await wire.clues.openOriginal(id(), photo, reason)
      void record.ask()
      return picture
    },
    wishes: computed(() => Object.values(boards.value.approvals).filter(one => one.act === 'unseal' && one.parameters['clue'] === id())),
    take: async (reason: string) => (sealed.value = (await wire.clues.takeEnvelope(id(), reason)).sealed),
  }
}

export const usePosters = () => useAsk(() => wire.clues.links())
export const makePoster = (place: string) => wire.clues.makeLink(place)
export const revokePoster = (id: string) => wire.clues.revokeLink(id)
export const problemOf = (text: string) => wire.clues.check(text)

/** What stands in the QR code: the phone's page, at this very house. */
export const addressOf = (token: string): string => `${location.origin}/member/#/clue/${token}`

/** Its pixels; the version, so that it is fetched again once more of it is covered. */
export const photoOf = (clue: string, photo: string, version: number): string => `/api/clues/${encodeURIComponent(clue)}/photos/${encodeURIComponent(photo)}?v=${version}`

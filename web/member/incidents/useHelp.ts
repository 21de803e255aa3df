/** Asking for help and following it. */
import { computed } from 'vue'
import type { HelpRequest, Place, Point } from '@wire'
import { useOutbox } from '../outbox/useOutbox'
import { useListing } from '../shell/useListing'
import { useWire } from '../shell/useWire'
import { bodyOf, inOrder, sosBody, type Draft } from './rules'

const HELP = '/api/help'
const { ask, boards, learn } = useWire()
const outbox = useOutbox()

outbox.onSettled((letter, refusal, answer) => {
  if (letter.path === HELP && refusal === null) learn('requests', answer as HelpRequest)
})

export function useHelp() {
  const older = useListing(() => ask<HelpRequest[]>('GET', '/api/help/mine'))
  const requests = computed<HelpRequest[]>(() => {
    const live = boards.value.requests
    return inOrder([...Object.values(live), ...older.rows.value.filter(row => !(row.id in live))])
  })

  return {
    requests,
    face: { loading: older.loading, failed: older.failed, load: older.load },
    /** Kept here until the command room has them. */
    unsent: computed(() => outbox.letters.value.filter(letter => letter.path === HELP)),
    askForHelp: (draft: Draft) => outbox.post({ path: HELP, subject: `help ${Date.now()}`, verb: 'help', body: bodyOf(draft) }),
    sos: (at: Point | null) => outbox.post({ path: HELP, subject: `sos ${Date.now()}`, verb: 'sos', body: sosBody(at) }),
    cancel: async (id: string) => learn('requests', await ask<HelpRequest>('POST', `${HELP}/${encodeURIComponent(id)}/cancel`)),
    discard: outbox.drop,
    onSettled: outbox.onSettled,
    searchPlaces: (q: string, signal: AbortSignal) => ask<Place[]>('GET', '/api/places', { query: { q, limit: 6 }, signal }),
  }
}

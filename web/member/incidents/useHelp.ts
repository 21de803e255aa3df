/** Asking for help and following it. */
import { computed, ref, shallowRef } from 'vue'
import type { HelpRequest, Point, Refused } from '@wire'
import type { Letter } from '../outbox/queue'
import { useOutbox } from '../outbox/useOutbox'
import { useListing } from '../shell/useListing'
import { askOrRecall, useWire } from '../shell/useWire'
import { bodyOf, emptyDraft, inOrder, sosBody, type Draft } from './rules'

const HELP = '/api/help'
const { ask, boards, learn } = useWire()
const outbox = useOutbox()

/** What the command room would not take, kept until it is mended or thrown away. */
export interface Returned {
  letter: Letter
  why: Refused
}
const returned = shallowRef<readonly Returned[]>([])
const draft = ref<Draft>(emptyDraft())

outbox.onSettled((letter, refusal, answer) => {
  if (letter.path !== HELP) return
  if (refusal === null) learn('requests', answer as HelpRequest)
  else returned.value = [...returned.value, { letter, why: refusal }]
})

function putAside(key: string): void {
  returned.value = returned.value.filter(each => each.letter.key !== key)
}

export function useHelp() {
  const older = useListing(() => askOrRecall<HelpRequest[]>('/api/help/mine'))
  const requests = computed<HelpRequest[]>(() => {
    const live = boards.value.requests
    return inOrder([...Object.values(live), ...older.rows.value.filter(row => !(row.id in live))])
  })

  return {
    requests,
    face: { loading: older.loading, failed: older.failed, load: older.load },
    /** Kept here until the command room has them. */
    unsent: computed(() => outbox.letters.value.filter(letter => letter.path === HELP)),
    draft,
    returned,
    putAside,
    askForHelp: () => outbox.post({ path: HELP, subject: `help ${Date.now()}`, verb: 'help', body: bodyOf(draft.value) }),
    sos: (at: Point | null, place: string) => outbox.post({ path: HELP, subject: `sos ${Date.now()}`, verb: 'sos', body: sosBody(at, place) }),
    cancel: async (id: string) => learn('requests', await ask<HelpRequest>('POST', `${HELP}/${encodeURIComponent(id)}/cancel`)),
    discard: outbox.drop,
    settled: outbox.settled,
    onSettled: outbox.onSettled,
  }
}

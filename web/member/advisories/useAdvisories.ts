/** Tips on this phone; that one was read is told with or without a network. */
import { computed } from 'vue'
import { useOutbox } from '../outbox/useOutbox'
import { useWire } from '../shell/useWire'

const { boards } = useWire()
const outbox = useOutbox()
const about = (id: string): string => `advisory ${id}`

export const useAdvisories = () => ({
  advisories: computed(() => Object.values(boards.value.my_advisories).sort((a, b) => b.sent.localeCompare(a.sent))),
  noteRead: async (id: string): Promise<void> => {
    if (!outbox.waiting(about(id)).includes('read')) await outbox.post({ path: `/api/my-advisories/${encodeURIComponent(id)}/read`, subject: about(id), verb: 'read', body: {} })
  },
  fileOf: (file: string): string => `/api/advisory-files/${encodeURIComponent(file)}`,
})

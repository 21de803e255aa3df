import { expect, it } from 'vitest'
import type { MyAlert } from '@wire'
import { running } from './rules'

const alert = (id: string, expires: string, acknowledged: string | null = null): MyAlert => ({ id, alert: 'a', kind: 'person', guard: 'g', name: '喻', approved: null, photo: false, expires, acknowledged })

it('shows nothing a second after its time, whatever the server has said', () => {
  const end = Date.parse('2025-11-03T01:20:00Z')
  const one = alert('a', '2025-11-03T01:20:00Z')
  expect(running([one], end - 1)).toEqual([one])
  expect(running([one], end)).toEqual([])
})

it('shows first what was not read yet', () => {
  const read = alert('a', '2025-11-03T03:20:00Z', '2025-11-03T01:00:00Z')
  expect(running([read, alert('b', '2025-11-03T02:20:00Z')], 0).map(({ id }) => id)).toEqual(['b', 'a'])
})

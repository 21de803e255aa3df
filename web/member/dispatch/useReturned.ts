/** Reports and photos that the command room would not take any more, say because the task was recalled meanwhile: kept until thrown away. */
import { shallowRef } from 'vue'
import { keep, kept } from '../shell/kept'
import { together, withPhoto, withReport, without, type ReturnedReport } from './returned'

export type { ReturnedReport }

const NAME = 'returned reports'
const returned = shallowRef<readonly ReturnedReport[]>([])
void kept<ReturnedReport[]>(NAME).then(rows => {
  if (rows) put(together(rows, returned.value))
})

function put(rows: readonly ReturnedReport[]): void {
  returned.value = rows
  void keep(NAME, rows)
}

export function keepReport(offer: string, report: unknown): void {
  if (typeof report === 'string') put(withReport(returned.value, offer, report))
}

export const keepPhoto = (offer: string, photo: Blob): void => put(withPhoto(returned.value, offer, photo))

export const useReturned = () => ({ returned, putAside: (gone: ReturnedReport) => put(without(returned.value, gone.offer)) })
